/** The words of passing a page on. */
export const shareWords = {
  tool: '分享工具',
  toolHint: '不带任何数字',
  figures: '分享这次计算',
  figuresHint: '会带上你填的数字',
  picture: '存成图片',
  pictureHint: '结果画成一张图，可以发给人',
  copied: '链接已复制',
  fromLink: '这些数是从链接或别的页面带来的。',
  yours: '可以改成你自己的。',
  besideMine: '你自己填的没有动，在这里改的不会存。',
  restoreMine: '回到我自己填的',
  replaceMine: '存成我的，换掉原来的',
  unread: '这个链接或者小程序码不是这一版做的，里面有看不懂的，没有用上。',
  notCopied: '没有复制成功，请再试一次',
  notCalled: (number: string) => `没有打出去。请自己拨 ${number}。`,
}

/** When another page does not open. */
export const openWords = {
  refused: '没有打开，请再点一次。还不行，就先退回上一页。',
  singlePage: '在朋友圈里只能看这一页。点最下面的“前往小程序”再用。',
}

/** After a link to a page that is not there. */
export const notFoundWords = { home: '这个链接的页面找不到，先回到首页。' }

/** A mini-program has no address that a chat or a table could open. */
export const addressWords = { inWeChat: '微信小程序“厦门医保算一算”' }
