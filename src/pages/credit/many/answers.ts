import {
  addAmounts,
  standingOfAll,
  type Amount,
  type Contribution,
  type Credit,
  type DocumentState,
  type Edition,
  type IsoDate,
  type NoteKey,
  type Outcome,
} from '../../../rules'
import { faultOf } from '../../../answer/Asked'
import { creditQuestions, emptyCreditForm } from '../form'
import { noteText } from '../../../answer/notes'
import { refusalText } from '../../../answer/refusals'
import { answeredIn } from '../../../answer/sides'
import { ageOf } from '../../../answer/standing'
import { editionName } from '../../../answer/words'
import { resultsFor } from '../answers'
import { headingFaults, manyWords, misreadText } from './words'
import { readTable, type Person } from './read'

/** What is worked out of everybody, in the order of the columns. */
export const FIGURES = ['monthly', 'net', 'employer', 'own'] as const
export type Figures = Partial<Record<(typeof FIGURES)[number], Amount>>
/** The mark of each figure of the documents of which only an older one is known. */
export type Ages = Partial<Record<(typeof FIGURES)[number], string>>
export type Sides = Readonly<Record<Edition, Figures>>

export interface RowAnswer {
  readonly line: number
  readonly person: Person
  readonly sides: Sides
  readonly ages: Ages
  /** What is to be known of this row alone. */
  readonly notes: readonly string[]
}

/** A row that could not be worked out, and why. */
export interface RowFault {
  readonly line: number
  readonly name: string
  readonly faults: readonly string[]
}

export interface ManyAnswers {
  readonly rows: readonly (RowAnswer | RowFault)[]
  /** What keeps all rows from being worked out, or some of them. */
  readonly said: readonly string[]
  /** The sums over everybody who was worked out. */
  readonly total: Sides
  readonly totalAges: Ages
  readonly count: number
  /** What is to be known of all of them, once each. */
  readonly notes: readonly string[]
  readonly standing: readonly DocumentState[]
}

/** Said at the row that they are about. */
const OF_ROW: readonly NoteKey[] = ['base-raised', 'base-lowered', 'credit-retiree-floor']

/** Everybody of a pasted table in both editions. Results are let go at once: three hundred of them with their steps are much. */
export function answersForTable(text: string, on: IsoDate): ManyAnswers {
  const { rows, headingFault, beyond } = readTable(text)
  const notes = new Set<string>()
  let standing: DocumentState[] = []
  const answered = rows.map((row): RowAnswer | RowFault => {
    if ('why' in row) return { line: row.line, name: '', faults: [misreadText[row.why](row.cell)] }
    const { credit, contribution, faults } = resultsFor(formOf(row), on)
    if (faults.length > 0) {
      const sentences = faults.map(({ path }) => faultOf(creditQuestions, path, faults) ?? '')
      return { line: row.line, name: row.name, faults: [...new Set(sentences)] }
    }
    const results = [...answeredIn(credit), ...(contribution ? answeredIn(contribution) : [])].map(
      ({ result }) => result,
    )
    for (const result of results) {
      for (const key of result.notes)
        if (!OF_ROW.includes(key) && key !== 'credit-withheld') notes.add(noteText(result, key))
    }
    standing = standingOfAll([{ standing }, ...results])
    return {
      line: row.line,
      person: row,
      sides: {
        official: figuresOf(credit.official, contribution?.official),
        guide: figuresOf(credit.guide, contribution?.guide),
      },
      ages: agesOf(credit.official, contribution?.official),
      notes: [...notesOf(credit.official), ...notesOf(credit.guide).map(byGuide)],
    }
  })
  const good = answered.filter((row) => 'sides' in row)
  return {
    rows: answered,
    said: [
      ...(headingFault ? [headingFaults[headingFault]] : []),
      ...(beyond > 0 ? [manyWords.beyond(rows.length, beyond)] : []),
    ],
    total: {
      official: totalOf(good.map(({ sides }) => sides.official)),
      guide: totalOf(good.map(({ sides }) => sides.guide)),
    },
    totalAges: Object.assign({}, ...good.map(({ ages }) => ages)) as Ages,
    count: good.length,
    notes: [...notes],
    standing,
  }
}

function formOf({ insured, age, base, pension }: Person) {
  return { ...emptyCreditForm, insured, age, base, pension }
}

function figuresOf(credit: Outcome<Credit>, contribution: Outcome<Contribution> | undefined): Figures {
  const credited = credit.ok ? credit.value : undefined
  const paid = contribution?.ok ? contribution.value : undefined
  return {
    ...(credited && { monthly: credited.monthly, ...(credited.net && { net: credited.net }) }),
    ...(paid && { own: paid.own, ...(paid.employer && { employer: paid.employer }) }),
  }
}

function agesOf(credit: Outcome<Credit>, contribution: Outcome<Contribution> | undefined): Ages {
  const marks = FIGURES.map((name) => {
    const outcome = name === 'monthly' || name === 'net' ? credit : contribution
    return [name, outcome?.ok ? ageOf(outcome.value, name)?.mark : undefined] as const
  })
  return Object.fromEntries(marks.filter(([, mark]) => mark !== undefined)) as Ages
}

/** A part must not pose as the whole: there is no sum of credits where somebody's is not known. */
function totalOf(all: readonly Figures[]): Figures {
  return Object.fromEntries(
    FIGURES.flatMap((name) => {
      const amounts = all.flatMap((figures) => figures[name] ?? [])
      const ofEverybody = name === 'monthly' || name === 'net'
      return amounts.length > 0 && (!ofEverybody || amounts.length === all.length) ? [[name, addAmounts(amounts)]] : []
    }),
  )
}

/** What holds of this row alone: a base brought to a limit, or why there is none. */
function notesOf(credit: Outcome<Credit>): string[] {
  if (!credit.ok) return credit.refusal.kind === 'invalid' ? [] : [refusalText(credit.refusal)]
  return credit.value.notes.filter((key) => OF_ROW.includes(key)).map((key) => noteText(credit.value, key))
}

function byGuide(sentence: string): string {
  return `${editionName.guide}：${sentence}`
}
