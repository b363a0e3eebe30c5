import type { Explained, NoteKey } from '../rules'
import { saidFigure, yuan } from './format'
import { callText } from './words'

/** A sentence; the figures that it speaks of come from the result. */
export type Note = string | ((...figures: string[]) => string)

/**
 * What the reader must know beside a credit or a contribution, by key. What is said of bills stands with them, and of
 * claims with their plan: 划入, which is opened first, loads neither.
 */
const creditNotes = {
  'base-raised': (lower) => `你填的基数低于下限 ${lower}，已按下限计算。`,
  'base-lowered': (upper) => `你填的基数高于上限 ${upper}，已按上限计算。`,
  'credit-flexible-two-readings': (rate, second, third, fromSecond, fromThird) =>
    `网上攻略说灵活就业“与在职职工相同，即 ${rate}”。这句话有两种读法：一律 ${rate}，或者 ${fromSecond}起按 ${second}、${fromThird}起按 ${third}。所以给出一个范围。`,
  'credit-reform-contradiction': (own, second, third) =>
    `网上攻略又说 2023 年起单位缴的部分全部进统筹基金。那样个人账户只剩个人缴的 ${own}，和它自己写的 ${second}、${third} 对不上。`,
  'credit-regional-average':
    '网上攻略还说 2025 年起按“地区人均养老金的 2% 到 3%”划入，但没有写人均养老金是多少，所以没法算。',
  'credit-retiree-procedure': '办过职工医保退休手续的人才有这笔钱。参加居民医保的人没有。',
  'credit-retiree-floor': (floor) => `按养老金算出来不到最低数 ${floor}，已按最低数计入。`,
  'credit-resident-none': '居民医保没有个人账户，缴的钱全部进统筹基金。',
  'credit-minor-disputed':
    '存疑：网上攻略说未成年人每年预划一笔钱，但同一页又说居民没有个人账户。政府文件里没有这笔钱。',
  'credit-withheld': (withheld) => `政府文件：每月从划入的钱里扣 ${withheld}大病保险费，扣完才是到账的数。`,
  'rate-reduction-over': (standing, former) =>
    `按实施细则的规定费率 ${standing} 算。以前的通知把费率降到 ${former}，那个通知已经到期，新的通知没有查到。`,
  'premium-assisted': '全部保费由政府资助，自己不用缴。',
  'premium-assisted-by-guide': '网上攻略：全部保费由政府资助，自己不用缴。',
  'premium-aid-partly': (share) => `政府文件：低保对象属于第三类救助对象，保费由政府资助 ${share}，自己缴其余的。`,
  'premium-aid-start': `从认定的下个月起资助，这一年已经自己缴的不退。给下一年缴完才认定的，2025 年退过一次（热线答复），请${callText}。`,
  'premium-disabled-not-listed':
    '政府文件的资助名单里只有重度残疾人，没有其他残疾人，所以按全额计算。名单会调整，请向街道或残联确认。',
} satisfies Partial<Record<NoteKey, Note>>

export type CreditNoteKey = keyof typeof creditNotes

/** What a result has to say beside its figures, under one of its keys; `notes` are those of its kind. */
export function noteText(
  { figures = {} }: Pick<Explained, 'figures'>,
  key: NoteKey,
  notes: Partial<Record<NoteKey, Note>> = creditNotes,
): string {
  const note = notes[key] ?? ''
  return typeof note === 'string' ? note : note(...figureTexts(figures[key]))
}

/** The figures that a note speaks of, as texts: a figure of a document by its unit, a sum in yuan. */
export function figureTexts(figures: NonNullable<Explained['figures']>[NoteKey] = []): string[] {
  return figures.map((figure) =>
    figure.from === 'parameter' ? saidFigure(figure.dated.value, figure.parameter.unit) : `${yuan(figure.value)} 元`,
  )
}
