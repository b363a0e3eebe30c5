/** The words of passing a page on. */
export const shareWords = {
  tool: '分享工具',
  toolHint: '不带任何数字',
  figures: '分享这次计算',
  figuresHint: '会带上你填的数字',
  copied: '链接已复制',
  fromLink: '这些数来自别人分享的链接，可以改成你自己的。',
  dropped: (name: string, text: string) => `链接里的${name}“${text}”看不懂，没有采用。`,
  restoreMine: '恢复我原来填的',
  notCopied: '没有复制成功，请再试一次',
}
