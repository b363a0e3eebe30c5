import { said, type Said } from './said'

/**
 * A point that the texts leave open. `taken`: the reading that we go by; none where the sum is not worked out at all.
 * `shown`: whether the other reading's sums stand beside the answer, or it is only said, or has to be asked.
 */
export interface OpenReading {
  readonly point: ReadingId
  readonly taken?: string
  readonly readings: readonly [string, string, ...string[]]
  readonly shown: 'other-sums' | 'said' | 'to-be-asked'
  readonly saidBy: readonly Said[]
}

type ReadingId =
  | 'ceiling-and-share'
  | 'month-of-visit'
  | 'unfiled-share'
  | 'emergency'
  | 'unlisted-aid'
  | 'aid-threshold'
  | 'before-recognition'
  | 'fifth-class-newly-insured'
  | 'paid-by-case'
  | 'drugs-and-band'
  | 'changed-scheme'
  | 'unpaid-stay'
  | 'stay-over-new-year'
  | 'death-and-deadline'

const employees = (article: string) => said('R12', `职工细则 ${article}`)
const residents = (article: string) => said('R12', `居民细则 ${article}`)

/**
 * Every point that the documents leave open and that a sum or a day can hang on.
 *
 * @example
 * readings.find(({ point }) => point === 'ceiling-and-share')?.taken // => 'money-paid'
 */
export const readings: readonly OpenReading[] = [
  {
    point: 'ceiling-and-share',
    taken: 'money-paid',
    readings: ['money-paid', 'shrinks'],
    shown: 'other-sums',
    saidBy: [employees('第二十九条'), employees('第三十条'), employees('第四十八条')],
  },
  {
    point: 'month-of-visit',
    taken: 'counts',
    readings: ['counts', 'counts-not'],
    shown: 'said',
    saidBy: [employees('第三十条'), residents('第二十五条')],
  },
  {
    point: 'unfiled-share',
    taken: 'counts-not',
    readings: ['counts-not', 'counts'],
    shown: 'other-sums',
    saidBy: [employees('第四十六条'), residents('第三十一条')],
  },
  {
    point: 'emergency',
    taken: 'counts',
    readings: ['counts', 'counts-not'],
    shown: 'other-sums',
    saidBy: [employees('第四十五条'), employees('第六十六条')],
  },
  {
    point: 'unlisted-aid',
    taken: 'listed',
    readings: ['listed', 'everybody'],
    shown: 'other-sums',
    saidBy: [residents('第三十条')],
  },
  {
    point: 'aid-threshold',
    taken: 'after-critical',
    readings: ['after-critical', 'before-critical'],
    shown: 'said',
    saidBy: [said('R14', '第十四条至第十七条')],
  },
  {
    point: 'before-recognition',
    readings: ['counts', 'counts-not'],
    shown: 'said',
    saidBy: [said('R14', '第十四条至第十七条')],
  },
  {
    point: 'fifth-class-newly-insured',
    readings: ['at-share', 'in-full'],
    shown: 'said',
    saidBy: [said('R14', '第二十三条'), employees('第三十条')],
  },
  {
    point: 'paid-by-case',
    taken: 'by-level',
    readings: ['by-level', 'by-case'],
    shown: 'other-sums',
    saidBy: [residents('第十九条至第二十一条'), said('HK', '省内异地住院按病种付费')],
  },
  {
    point: 'drugs-and-band',
    taken: 'fill',
    readings: ['fill', 'fill-not'],
    shown: 'said',
    saidBy: [employees('第二十五条'), residents('第二十条')],
  },
  {
    point: 'changed-scheme',
    taken: 'own-table',
    readings: ['own-table', 'anew'],
    shown: 'said',
    saidBy: [employees('第七十条'), residents('第四十九条')],
  },
  {
    point: 'unpaid-stay',
    taken: 'no-stay',
    readings: ['no-stay', 'first-stay'],
    shown: 'said',
    saidBy: [employees('第二十六条')],
  },
  {
    point: 'stay-over-new-year',
    readings: ['first-stay', 'later-stay'],
    shown: 'to-be-asked',
    saidBy: [employees('第二十六条')],
  },
  {
    point: 'death-and-deadline',
    taken: 'earlier',
    readings: ['earlier', 'instead'],
    shown: 'said',
    saidBy: [employees('第六十五条'), residents('第四十三条')],
  },
]
