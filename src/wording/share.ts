/** The words of passing a page on. */
export const shareWords = {
  tool: '分享工具',
  toolHint: '不带任何数字',
  figures: '分享这次计算',
  figuresHint: '会带上你填的数字',
  copied: '链接已复制',
}
