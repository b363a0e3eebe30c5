/** The sentences of 两个人比一比. */
export const compareWords = {
  shareTitle: '厦门医保：两个人的划入比一比',
  one: '一个',
  other: '另一个',
  nothing: '没有可以比的。请回到“划入”，在“换个数比一比”里填上另一个数。',
  copy: '复制这个比较',
  copied: '已复制，可以粘贴到聊天里',
  title: (day: string) => `厦门医保每月划入（元），两个人比一比，${day}算`,
  sameAtEveryAge: (rate: string) => `为什么一样多：政府文件只看基数，都按 ${rate} 划入，几岁都一样。`,
  sameAtLimit: (rate: string) => `为什么一样多：政府文件都按 ${rate} 划入，这两个基数都到了上限或下限。`,
  sameForRetirees: '为什么一样多：政府文件给退休的人同一个数，不看年龄和养老金。',
  guideByAge: (one: string, other: string) => `网上攻略按年龄分档，一个按 ${one}，一个按 ${other}。政府文件不分档。`,
}
