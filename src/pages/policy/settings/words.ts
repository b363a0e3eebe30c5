import type { Edition } from '../../../rules'
import { editionName } from '../../../answer/words'

/** The sentences of the page 设置. */
export const settingsWords = {
  shareTitle: '厦门医保算一算',
  textSize: '字的大小',
  textSizes: { phone: '跟随手机', standard: '标准', large: '大', largest: '特大' },
  textSizeHint: '每一页都会跟着变。',
  edition: '哪种口径排在前面',
  editions: editionName satisfies Record<Edition, string>,
  editionHint: '两种一直都会给你看，只是先后不同。不一样的时候，以政府文件为准。',
  data: '我的内容',
  dataHint: '你填的都只存在这部手机上。删掉小程序也会一起没有。',
  clear: '清除我的内容',
  clearTitle: '全部清除吗',
  clearContent: (names: string) => `会删掉：${names}。删了找不回来，要留的话先导出。`,
  clearConfirm: '清除',
  cancel: '不了',
  notAsked: '手机没能弹出确认，什么都没有动',
  cleared: '已清除',
  notCleared: '没有清干净，请再试一次',
  export: '导出成一段文字',
  exportHint: '里面有你填过的数。发给别人之前想一想。',
  exported: '已复制，可以粘贴到别处保存',
  exportedWithout: (names: string) => `已复制，但这几部分没读出来，没有带上：${names}`,
  import: '导入',
  importHint: '把导出的那段文字粘贴到这里，再点下面的“导入”。',
  importField: '导出的文字',
  importPlaceholder: '在这里粘贴',
  importTitle: '换成导入的吗',
  importContent: '这部手机上原来的会被换掉。',
  importConfirm: '换掉',
  version: '版本',
  app: (version: string) => `程序版本 ${version}`,
  rules: (day: string) => `规则数据核对到 ${day}`,
  changes: '最近改了什么',
}

/** What each key of the phone's storage holds, as the reader knows it. */
const partName: Record<string, string> = {
  app: '设置和计算时填的数',
  visits: '全年的就诊记录',
  visitDraft: '没记完的就诊和家人',
  claims: '报销申请和清单',
  guides: '指南和反馈里填的（异地就医、居民参保、退休、实际付的）',
  many: '几个人一起算的表',
}

export function partNames(keys: readonly string[]): string {
  return keys.map((key) => partName[key] ?? key).join('、')
}

/** What could not be read whole, or was replaced by something brought back. */
export const asideWords = {
  title: '放到一边的旧内容',
  hint: '这些读不全，或者被换下来了，都没有丢。可以复制出来，也可以放回去；不要了再删。',
  unknown: '手机没告诉我们有没有放到一边的旧内容，重新打开这一页再看。',
  about: (day: string, size: number | undefined) =>
    [day === '' ? '以前放的' : `${day}放的`, size === undefined ? '这次没读出来' : `${String(size)} 个字`].join('，'),
  copy: '复制',
  copied: '已复制，可以粘贴到别处保存',
  back: '放回去',
  backAsk: {
    title: '放回去吗',
    content: '现在的会换下来，也放到一边。读不出来的部分还是读不出来。',
    confirm: '放回去',
  },
  isBack: '已放回去',
  delete: '删除',
  deleteAsk: { title: '删除吗', content: '删了找不回来，要留的话先复制。', confirm: '删除' },
  deleted: '已删除',
  failed: '没有办成，请再试一次',
}

/** What became of an import. */
export const importedWords = {
  done: (names: string) => `已导入：${names}。`,
  'not-ours': '这段文字不是从这里导出的，或者没有复制完整。手机上的内容没有动。',
  damaged: (names: string) => `这几部分读不出来：${names}。可能改动过，或者是新版本导出的。手机上的内容没有动。`,
  'not-saved': '手机存不下，没有导入。手机上的内容还是原来的。',
  'not-read': '手机里原来的内容没读出来，不能换掉，没有导入。请重新打开小程序再试。',
  half: '手机存不下，只导入了一部分，原来的没能全放回去。屏幕上是原来的，请马上导出一份。',
}
