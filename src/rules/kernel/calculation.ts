import type { SourceId } from '../sources'
import type { NoteKey } from '../notes'
import { amountOf, type Amount, type Reading } from './amount'
import type { IsoDate } from './dates'
import { Decimal, figure } from './money'
import { refuse } from './outcome'
import { valuesOn, type DatedValue, type Parameter } from './parameter'
import { standingOf, type DocumentState } from './standing'
import {
  operate,
  type Condition,
  type Operand,
  type Operation,
  type ParameterOperand,
  type Step,
  type Trace,
} from './trace'

/** Where a result's figures stand: the document and the place in it. */
export interface Citation {
  readonly source: SourceId
  readonly place: string
}

/** A figure of the rules as it is written, for one that need not be a number: a day of the next year. */
type NamedFigure = Omit<ParameterOperand, 'value'>

/** What a note speaks of: figures of the rules, and sums that were worked out. */
type NoteFigure = Operand | NamedFigure
export type Figures = Readonly<Partial<Record<NoteKey, readonly NoteFigure[]>>>

/** What every result carries besides its amounts. */
export interface Explained {
  readonly trace: Trace
  readonly notes: readonly NoteKey[]
  /** The figures that a note speaks of, in its order; of the notes that speak of any. */
  readonly figures?: Figures
  readonly sources: readonly Citation[]
  /** How every document stands that was used, or that has given way to one that was. */
  readonly standing: readonly DocumentState[]
}

const keys = new WeakMap<Citation, string>()
const cited = new WeakMap<Citation, Citation>()

/** The same text for the same place in the same document, put together once: every result names a dozen of them. */
export function keyOf(citation: Citation): string {
  let key = keys.get(citation)
  if (key === undefined) keys.set(citation, (key = `${citation.source} ${citation.place}`))
  return key
}

function citationOf(used: Citation): Citation {
  let citation = cited.get(used)
  if (citation === undefined) cited.set(used, (citation = { source: used.source, place: used.place }))
  return citation
}

/** The figures of these notes, where there are any. */
export function figuresOf(entries: readonly (readonly [string, readonly NoteFigure[]])[]): { figures?: Figures } {
  return entries.length === 0 ? {} : { figures: Object.fromEntries(entries) }
}

/**
 * One calculation under way: looks figures up for its day, takes each step once for the value and for the
 * explanation, and remembers what was used. Operands are kept as they came, so a trace names where a number is from.
 */
export class Calculation {
  private readonly steps: Step[] = []
  private readonly amounts: Record<string, { low: number; high: number }> = {}
  private readonly noted = new Map<NoteKey, readonly NoteFigure[]>()
  private readonly used = new Set<Citation>()
  private readonly gaveWay = new Set<DatedValue>()

  /** Figures are looked up for `on`; how their documents stand is told for `readOn`, where somebody acts on them later. */
  constructor(
    readonly on: IsoDate,
    private readonly readOn: IsoDate = on,
  ) {}

  /** A number that the reader entered, or that an earlier visit left behind. */
  answer(name: string, value: Decimal): Operand {
    return { from: 'answer', name, value }
  }

  constant(value: number): Operand {
    return { from: 'constant', value: new Decimal(value) }
  }

  /** The figure in force on the asked day; refuses where there is none. */
  parameter(parameter: Parameter): ParameterOperand {
    const dated = this.inForce(parameter)
    return { from: 'parameter', parameter, dated, value: figure(dated.value) }
  }

  /** The value in force on a day as text, also for what is no number (`03-31`); refuses where there is none. */
  inForce(parameter: Parameter, on: IsoDate = this.on): DatedValue {
    const { value, gaveWay } = valuesOn(parameter, on)
    if (value === undefined) return refuse({ kind: 'outside-coverage', parameter: parameter.id, on })
    this.used.add(value)
    if (gaveWay) this.gaveWay.add(gaveWay)
    return value
  }

  /** A figure for a note to speak of, as text; refuses where there is none. */
  named(parameter: Parameter, on: IsoDate = this.on): NamedFigure {
    return { from: 'parameter', parameter, dated: this.inForce(parameter, on) }
  }

  /** The same figure by the measure for a time that has given way to the one in force, where there was one. */
  gaveWayTo(parameter: Parameter): ParameterOperand | undefined {
    const { gaveWay } = valuesOn(parameter, this.on)
    return gaveWay && { from: 'parameter', parameter, dated: gaveWay, value: figure(gaveWay.value) }
  }

  /** Remembers a statement that is no figure, so that the result names its source and how that stands. */
  cite(statement: Citation): void {
    this.used.add(statement)
  }

  /** Takes a step that is carried on unrounded. */
  step(line: string, operation: Operation, operands: readonly Operand[], because: readonly Condition[] = []): Operand {
    return this.take(line, operation, operands, because, false)
  }

  /** Takes a step that is printed as a sum of money: rounded to the fen. */
  money(line: string, operation: Operation, operands: readonly Operand[], because: readonly Condition[] = []): Operand {
    return this.take(line, operation, operands, because, true)
  }

  /** Names the steps that give one of the result's amounts. */
  amount(name: string, low: Operand, high: Operand = low, reading: Reading = 'exact'): Amount {
    if (low.from !== 'step' || high.from !== 'step') throw new Error(`${name} is not the value of a step`)
    this.amounts[name] = { low: low.index, high: high.index }
    return amountOf(low.value, high.value, reading)
  }

  /** Notes what the reader must know, with the figures that the note speaks of. */
  note(key: NoteKey, ...figures: readonly NoteFigure[]): void {
    this.noted.set(key, figures)
  }

  explained(): Explained {
    const citations = new Map<string, Citation>()
    for (const used of this.used) citations.set(keyOf(used), citationOf(used))
    const standing = standingOf(this.gaveWay.size === 0 ? this.used : [...this.used, ...this.gaveWay], this.readOn)
    return {
      trace: { steps: this.steps, amounts: this.amounts },
      notes: [...this.noted.keys()],
      ...figuresOf([...this.noted].filter(([, figures]) => figures.length > 0)),
      sources: [...citations.values()],
      standing,
    }
  }

  private take(
    line: string,
    operation: Operation,
    operands: readonly Operand[],
    because: readonly Condition[],
    rounded: boolean,
  ): Operand {
    const value = operate(
      operation,
      operands.map((operand) => operand.value),
      rounded,
    )
    this.steps.push({ line, operation, operands, value, rounded, because })
    return { from: 'step', index: this.steps.length - 1, value }
  }
}
