/** The sentences of 两个人比一比. */
export const compareWords = {
  shareTitle: '厦门医保：两个人的划入比一比',
  one: '一个',
  other: '另一个',
  nothing: '没有可以比的。请回到“划入”，在“换个数比一比”里填上另一个数。',
  copy: '复制这个比较',
  copied: '已复制，可以粘贴到聊天里',
  title: (day: string) => `厦门医保每月划入（元），两个人比一比，${day}算`,
}
