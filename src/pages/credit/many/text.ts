import { inDigits, type Amount, type Edition, type IsoDate } from '../../../rules'
import { amountText, dayText } from '../../../answer/format'
import { standingText } from '../../../answer/standing'
import { foot } from '../../../answer/words'
import { FIGURES, type Ages, type Figures, type ManyAnswers, type RowAnswer, type RowFault } from './answers'
import { manyWords } from './words'
import type { Person } from './read'

/** The columns of figures; the guide knows of nothing withheld. */
const COLUMNS: readonly (readonly [Edition, (typeof FIGURES)[number]])[] = [
  ...FIGURES.map((name) => ['official', name] as const),
  ...FIGURES.filter((name) => name !== 'net').map((name) => ['guide', name] as const),
]

/** Who a row is about, as it was read: 张三，45 岁，基数 6,000. */
export function personText({ line, name, insured, age, base, pension }: Person): string {
  const sum = insured === 'retiree' ? pension && manyWords.pension(sumOf(pension)) : manyWords.base(sumOf(base))
  const who = [name || manyWords.line(line), ...(insured === 'employee' ? [] : [manyWords.kinds[insured]])]
  return [...who, manyWords.age(ageOf(age)), ...(sum ? [sum] : [])].join('，')
}

/** What an edition says of somebody, in one line. */
export function figuresText(figures: Figures): string {
  return FIGURES.flatMap((name) => {
    const amount = figures[name]
    // A word and its figure stay on one line.
    return amount ? [`${manyWords.figures[name]}\u00A0${amountText(amount)}`] : []
  }).join('，')
}

/** Which figures are of an older year, each year once. */
export function agesText(ages: Ages): string {
  return [...new Set(Object.values(ages))]
    .map((mark) => {
      const aged = FIGURES.filter((name) => ages[name] === mark)
      return manyWords.ageOf(
        aged.map((name) => manyWords.figures[name]),
        mark,
      )
    })
    .join('')
}

/** The whole of it as a table, tab-separated, with a heading and with what it rests on below. */
export function tableText(answers: ManyAnswers, on: IsoDate, address: string): string {
  const { rows, total, totalAges, count, notes, standing, said } = answers
  const { columns } = manyWords
  const heading = [
    ...[columns.line, columns.name, columns.kind, columns.age, columns.base, columns.pension],
    ...COLUMNS.map(([edition, name]) => `${manyWords.figures[name]}·${manyWords.sides[edition]}`),
    columns.notes,
  ]
  const sums = [
    manyWords.total(count),
    '',
    '',
    '',
    '',
    '',
    ...COLUMNS.map(([edition, name]) => cellOf(total[edition][name])),
    agesText(totalAges),
  ]
  return [
    manyWords.textTitle(dayText(on), count),
    row(heading),
    ...rows.map((one) => row(cellsOf(one))),
    row(sums),
    '',
    ...said,
    manyWords.textGoverns,
    manyWords.net,
    ...notes,
    standingText(standing),
    foot.reference,
    manyWords.textAddress(address),
  ].join('\n')
}

function cellsOf(one: RowAnswer | RowFault): string[] {
  if ('faults' in one) {
    const blank = Array.from({ length: 4 + COLUMNS.length }, () => '')
    return [String(one.line), one.name, ...blank, `${manyWords.notCounted}：${one.faults.join('')}`]
  }
  const { name, insured, age, base, pension } = one.person
  return [
    ...[String(one.line), name, manyWords.kinds[insured], ageOf(age)],
    ...(insured === 'retiree' ? ['', sumOf(pension)] : [sumOf(base), '']),
    ...COLUMNS.map(([edition, figure]) => cellOf(one.sides[edition][figure])),
    one.notes.join('') + agesText(one.ages),
  ]
}

/** A table program reads digits as a number only without marks between them. */
function cellOf(amount: Amount | undefined): string {
  return amount ? amountText(amount).replace(/,/g, '') : ''
}

/** What a table program would take for a formula is made plain text. */
function row(cells: readonly string[]): string {
  return cells.map((cell) => (/^[=@+-]/.test(cell) ? `'${cell}` : cell)).join('\t')
}

function ageOf(text: string): string {
  return inDigits(text, 'age') ?? text
}

function sumOf(text: string): string {
  return inDigits(text, 'sum') ?? text
}
