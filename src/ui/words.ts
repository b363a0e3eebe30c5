/** In a field with nothing in it. */
export const fieldWords = { placeholder: '请填' }

/** What stands around every page. */
export const boundaryWords = {
  title: '这一页出错了',
  kept: '你填的内容还在手机上，没有丢。',
  retry: '再试一次',
  home: '回到首页',
}

export const storageWords: Record<'set-aside' | 'not-saved', string> = {
  'set-aside': '手机里存的旧内容有一部分读不出来，已经放到一边，其余的照常使用。',
  'not-saved': '手机存不下了，刚才填的没有保存。现在还能用，关掉就没了。',
}

export const dayFieldWords = { choose: '点这里选日期' }

/** At the finger, where a notice at the top may be out of sight. */
export const sayWords = { notSaved: '没有保存：手机存不下了' }
