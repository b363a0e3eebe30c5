import { said, type Said } from './said'

/** When aid with the premium begins, and that what was paid before is not paid back; of one case the line was asked. */
export const premiumAidStart: { readonly saidBy: readonly Said[] } = {
  saidBy: [said('R14', '第十二条'), said('HK', '保费资助')],
}
