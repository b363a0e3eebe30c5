/** In a field with nothing in it. */
export const fieldWords = { placeholder: '请填' }

/** What stands around every page. */
export const boundaryWords = {
  title: '这一页出错了',
  kept: '你填的内容还在手机上，没有丢。',
  retry: '再试一次',
  home: '回到首页',
}

export const storageWords = {
  'nearly-full': '手机给这里留的地方快满了。请先到“设置”里导出一份，再删掉不用的。',
  'set-aside': '手机里存的旧内容有一部分读不出来，已经放到一边，其余的照常使用。在“设置”里能看到放到一边的。',
  'not-saved': '手机存不下了，刚才填的没有保存。现在还能用，关掉就没了。',
  damaged: '手机里存的旧内容有一部分读不出来，也没能放到一边。没有动它，所以现在填的先不保存。',
  'not-read': '手机里存的内容这次没有读出来。没有动它，所以现在填的先不保存；换一页会再读一次。',
}

export const dayFieldWords = { choose: '点这里选日期' }

/** At the finger, where a notice at the top may be out of sight. */
export const sayWords = {
  'not-saved': '没有保存：手机存不下了',
  'not-read': '没有保存：手机里存的没读出来',
}

/** On a page that is looked at inside 朋友圈. */
export const singlePageWords =
  '这里是朋友圈里的预览，可以试着算，但填的不会保存，也去不了别的页。想接着算，请点最下面的“前往小程序”。'

/** A day that today can hardly be. */
export const dayWords = {
  doubtful: (day: string) => `手机上的日期是 ${day}，可能不对。日期错了，这里的数和期限也会错，请先改对。`,
}
