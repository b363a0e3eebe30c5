/** How a line of a list is said to stand; never a bare 完成, which people read as handed in. */
export const tickWords = {
  paper: { ticked: '已备好', open: '还没备' },
  kept: { ticked: '已收好', open: '还没收' },
  step: { ticked: '已办好', open: '还没办' },
}

/** The same in a copied text: a box, ticked or not. */
export function tickMark(ticks: readonly string[], id: string): string {
  return ticks.includes(id) ? '☑' : '□'
}
