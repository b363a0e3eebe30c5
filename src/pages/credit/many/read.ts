/** Reads rows of people as they are pasted from a table program or typed by hand. */

/** More than this takes a phone too long. */
export const MOST_PEOPLE = 300

export type Kind = 'employee' | 'flexible' | 'retiree'

/** Somebody of the table, as written there; what is left out is blank. */
export interface Person {
  /** The line of the pasted text, which is the row of the table that it was copied from. */
  readonly line: number
  readonly name: string
  readonly insured: Kind
  readonly age: string
  readonly base: string
  readonly pension: string
}

/** A row that cannot be told apart into its columns, and the cell that is to blame. */
export interface Misread {
  readonly line: number
  readonly why: 'kind' | 'extra' | 'columns'
  readonly cell: string
}

/** A heading that lacks a column, or in which one stands twice. */
export type HeadingFault = 'no-age' | 'no-sum' | 'two-of-one'

export interface Table {
  readonly rows: readonly (Person | Misread)[]
  readonly headingFault?: HeadingFault
  /** How many rows stand beyond the most that are read. */
  readonly beyond: number
}

type Column = 'name' | 'age' | 'base' | 'kind' | 'pension'

/** Where a column stands, and what its heading adds to its numbers: 基数（万元）. */
interface Heading {
  readonly columns: Partial<Record<Column, { readonly at: number; readonly unit: string }>>
  readonly width: number
}

const KINDS: Readonly<Record<Kind, RegExp>> = {
  employee: /^(?:在职|在岗)(?:职工|人员|员工)?$|^(?:职工|员工)$/,
  flexible: /^灵活(?:就业)?(?:人员)?$/,
  retiree: /^(?:已)?退休(?:职工|人员|员工)?$/,
}

/** A year's wage is no monthly base, whatever else its heading says. */
const OF_A_YEAR = /年(?:度|薪|工资|收入|缴费|基数)/

const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  ['pension', /养老金|退休金/],
  ['base', /基数|工资/],
  ['age', /年龄|周岁|岁数/],
  ['name', /姓名|名字/],
  ['kind', /类别|类型|身份|状态/],
]

/**
 * The people of a pasted table. Cells are told apart by tabs, semicolons, commas or spaces. Under a heading each column
 * is what it is called; without one a row is name, age, base, and kind and pension where they matter.
 */
export function readTable(text: string): Table {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, cells: cellsOf(line) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const titled = lines[0] !== undefined && isHeading(lines[0].cells)
  const heading = titled ? readHeading(lines[0]?.cells ?? []) : undefined
  const people = titled ? lines.slice(1) : lines
  if (typeof heading === 'string') return { rows: [], headingFault: heading, beyond: 0 }
  return {
    rows: people
      .slice(0, MOST_PEOPLE)
      .map(({ line, cells }) => ({ line, ...(heading ? underHeading(cells, heading) : inOrder(cells)) })),
    beyond: Math.max(0, people.length - MOST_PEOPLE),
  }
}

function cellsOf(line: string): string[] {
  return split(line.replace(/"(\d{1,3}(?:,\d{3})+(?:\.\d*)?)"/g, (_, sum: string) => sum.replace(/,/g, ''))).map(
    (cell) => cell.replace(/^\s*"?\s*|\s*"?\s*$/g, ''),
  )
}

/** By the strongest mark on the line; beside a Chinese comma the other one may group the digits of a sum. */
function split(line: string): string[] {
  if (line.includes('\t')) return line.split('\t')
  if (/[;；]/.test(line)) return line.split(/[;；]/)
  if (/[，、]/.test(line)) return line.split(/[，、]|,(?!\d{3}(?!\d))/)
  if (line.includes(',')) return line.split(',')
  const joined = line.trim().replace(/(\d)\s+(?=(?:周?岁|元(?:\/月|每月)?|块钱?|万元?|千元?)(?:\s|$))/g, '$1')
  return joined.split(/\s+/)
}

function isNumber(cell: string): boolean {
  return /^[-+−–¥￥]?\s?[\d.０-９．]/.test(cell)
}

function kindOf(cell: string): Kind | undefined {
  return (['employee', 'flexible', 'retiree'] as const).find((kind) => KINDS[kind].test(cell))
}

function isHeading(cells: readonly string[]): boolean {
  return (
    cells.length > 1 &&
    !cells.some(isNumber) &&
    cells.some((cell) => /年龄|周岁|岁数|基数|工资|养老金|退休金/.test(cell))
  )
}

/** Of several bases the one of the medical insurance is taken, and a base before a wage. */
function readHeading(cells: readonly string[]): Heading | HeadingFault {
  const columns: Heading['columns'] = {}
  const named = cells.map((cell) => HEADINGS.find(([, pattern]) => pattern.test(cell) && !OF_A_YEAR.test(cell))?.[0])
  for (const [column] of HEADINGS) {
    const all = cells.map((cell, at) => ({ cell, at })).filter(({ at }) => named[at] === column)
    const best = [/医/, /基数/, /./]
      .map((mark) => all.filter(({ cell }) => mark.test(cell)))
      .find(({ length }) => length)
    if (best === undefined) continue
    const [{ cell, at } = { cell: '', at: -1 }, second] = best
    if (second !== undefined) return 'two-of-one'
    columns[column] = { at, unit: /[万千](?=元)/.exec(cell)?.[0] ?? '' }
  }
  if (!columns.age) return 'no-age'
  return columns.base || columns.pension ? { columns, width: cells.length } : 'no-sum'
}

type Read = Omit<Person, 'line'> | Omit<Misread, 'line'>

function underHeading(cells: readonly string[], { columns, width }: Heading): Read {
  const extra = cells.slice(width).find((cell) => cell !== '')
  if (extra !== undefined) return { why: 'columns', cell: extra }
  const cell = (column: Column) => cells[columns[column]?.at ?? -1] ?? ''
  const sum = (column: 'base' | 'pension') => {
    const text = cell(column)
    return /^[\d.]+$/.test(text) ? text + (columns[column]?.unit ?? '') : text
  }
  const insured = cell('kind') === '' ? 'employee' : kindOf(cell('kind'))
  if (insured === undefined) return { why: 'kind', cell: cell('kind') }
  return { name: cell('name'), insured, age: cell('age'), base: sum('base'), pension: sum('pension') }
}

/** Name, age, base; a retired person's sum is the pension, also where a base stands before it. The kind stands anywhere. */
function inOrder(cells: readonly string[]): Read {
  const kindAt = cells.findIndex((cell) => kindOf(cell) !== undefined)
  const insured = kindOf(cells[kindAt] ?? '') ?? 'employee'
  const rest = cells.filter((_, at) => at !== kindAt)
  const firstNumber = rest.findIndex(isNumber)
  const lead = firstNumber < 0 ? rest : rest.slice(0, firstNumber)
  const numbers = firstNumber < 0 ? [] : rest.slice(firstNumber)
  // A name, then a cell left blank: the age is missing, and what follows is the sum.
  const [age = '', ...others] = lead.length > 1 && lead[lead.length - 1] === '' ? ['', ...numbers] : numbers
  const sums = others.filter((cell) => cell !== '')
  const word = sums.find((cell) => !isNumber(cell))
  if (word !== undefined) return { why: 'kind', cell: word }
  const extra = sums[insured === 'retiree' ? 2 : 1]
  if (extra !== undefined) return { why: 'extra', cell: extra }
  const name = lead.filter((cell) => cell !== '').join(' ')
  const last = sums[sums.length - 1] ?? ''
  return insured === 'retiree'
    ? { name, insured, age, base: '', pension: last }
    : { name, insured, age, base: last, pension: '' }
}
