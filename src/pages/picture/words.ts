/** The sentences of 存成图片, and what the picture says beside the answer. */
export const pictureWords = {
  title: '存成图片',
  shareTitle: '厦门医保算一算',
  hint: '图片里有下面这些，也有你填的数字。发出去之前看一看。',
  give: process.env.TARO_ENV === 'weapp' ? '画成图片，发送或保存' : '画成图片，保存成文件',
  given: process.env.TARO_ENV === 'weapp' ? '图片画好了。' : '图片已经保存到下载的文件里。',
  refused: '这里画不出图片。可以截屏，或者回去复制成文字。',
  nothing: '没有可以画的答案。请回到算出答案的那一页，再点“存成图片”。',
  example: '示例，不是谁的：',
  emergency: '急诊抢救',
  notDesignated: '不是定点机构',
  admitted: '今年住过院',
  yuan: (figure: string) => `${figure} 元`,
  from: (day: string) => `${day}，用微信小程序“厦门医保算一算”算的。个人做的小工具，不是医保部门的。`,
  file: (day: string) => `厦门医保算一算-${day}.png`,
}
