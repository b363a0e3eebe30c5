import * as z from 'zod/mini'
import { isDate } from './dates'
import { Decimal } from './money'
import { outcomeOf, refuse, type Fault, type FaultCode, type Outcome } from './outcome'

/** No sum of money in a household's year comes near; what is larger was mistyped. */
const LARGEST_SUM = new Decimal(1_000_000_000)
const OLDEST = 120

/**
 * What is larger was mistyped: a sum in yuan, and an age in years.
 *
 * @example
 * largestInput.age // => 120
 */
export const largestInput = { sum: LARGEST_SUM, age: OLDEST } as const

const MOST = 1200

/** What nearly everybody types is read and judged at once. */
const PLAIN_SUM = /^\d{1,9}(\.\d{1,2})?$/

/** Marks that nobody sees: of no width, of the direction of writing, the soft hyphen. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g
/** Spaces of one line, however wide. */
const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g
/** Dashes and minus signs, which stand for a minus in front of a number. */
const MINUS = /^[\u2010-\u2015\u2212\uFE58\uFE63-] ?/

/** As it looks: full-width digits and signs as their plain twins, spaces as plain ones, and none around: １２３．５ is 123.5. */
export function plain(text: string): string {
  if (/^[!-~]*$/.test(text)) return text
  return text
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .trim()
}

/** A number without its unit, behind a plain minus where there is one. */
export function bare(text: string, unit: RegExp): string {
  return plain(text).replace(MINUS, '-').replace(unit, '')
}

/** A sum in digits. 万 and 千 are read behind all of a number; 1万2 may mean two things and stays. */
function sumIn(text: string): string {
  if (PLAIN_SUM.test(text)) return text
  const number = bare(text, / ?(?:元(?: ?\/ ?月|每月)?|块钱?|圆)$/)
    .replace(/^(-?)[¥￥] ?/, '$1')
    .replace(MINUS, '-')
  const [, before = number, power] = /^(.*\d) ?([万千])$/.exec(number) ?? []
  // Groups are of three digits, with one kind of mark; a group of zero may be a decimal comma: 0,500.
  const grouped = /^-?[1-9]\d{0,2}([, ])\d{3}(?:\1\d{3})*(?:\.\d*)?$/.test(before)
  const digits = grouped ? before.replace(/[, ]/g, '') : before
  if (power === undefined) return digits
  return /^-?\d*(\.\d+)?$/.test(digits) ? shifted(digits, power === '万' ? 4 : 3) : number
}

/** The decimal point moved to the right, without the zeros that then lead: 0.5 by four places is 5000. */
function shifted(digits: string, places: number): string {
  const [whole = '', decimals = ''] = digits.split('.')
  const rest = decimals.slice(places)
  const moved = whole + decimals.slice(0, places).padEnd(places, '0') + (rest === '' ? '' : `.${rest}`)
  return moved.replace(/^(-?)0+(?=\d)/, '$1')
}

function amountFault(text: string): FaultCode | undefined {
  if (PLAIN_SUM.test(text)) return undefined
  if (text === '') return 'blank'
  if (/^-\d*\.?\d*$/.test(text)) return 'negative'
  const [, whole, decimals = ''] = /^(\d*)(?:\.(\d*))?$/.exec(text) ?? []
  if (whole === undefined || whole + decimals === '') return 'not-a-number'
  if (whole.replace(/^0+/, '').length > 10) return 'too-large'
  if (decimals.length > 2) return 'too-many-decimals'
  return new Decimal(text).greaterThan(LARGEST_SUM) ? 'too-large' : undefined
}

function wholeFault(text: string): FaultCode | undefined {
  if (text === '') return 'blank'
  if (/^-\d+(\.\d*)?$/.test(text)) return 'negative'
  if (/^\d+\.\d*$/.test(text)) return 'not-whole'
  return /^\d+$/.test(text) ? undefined : 'not-a-number'
}

/** A schema for text that is judged by code and read into a value. */
export function judged<T>(
  tidy: (text: string) => string,
  faultOf: (text: string) => FaultCode | undefined,
  read: (text: string) => T,
) {
  return z.pipe(
    z.string(),
    z.transform((given, context): T => {
      const text = tidy(given)
      const code = faultOf(text)
      if (code === undefined) return read(text)
      context.issues.push({ code: 'custom', input: text, params: { code } })
      return z.NEVER
    }),
  )
}

/** Money in yuan as typed: a decimal string, at most 10^9, at most two decimals; also grouped, full-width, with ¥, 元, 万 or 千. */
export const money = judged(sumIn, amountFault, (text) => new Decimal(text))

/**
 * Reads one sum of money as typed, or refuses with its fault; for what is worked out before the rules are asked.
 *
 * @example
 * const read = readMoney('¥1,200 元')
 * read.ok && read.value.toFixed(2) // => '1200.00'
 */
export function readMoney(text: string): Outcome<Decimal> {
  return outcomeOf(() => parse(money, text))
}

/** A number, or what was typed. */
export const asText = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((given) => String(given)),
)

/** A whole number, as a number or as typed, at most `largest`; what is larger is faulted with `beyond`. */
function whole(tidy: (text: string) => string, largest: number, beyond: FaultCode) {
  return z.pipe(
    asText,
    judged(tidy, (text) => wholeFault(text) ?? (Number(text) > largest ? beyond : undefined), Number),
  )
}

const ageIn = (text: string) => bare(text, / ?周?岁$/)
const countIn = (text: string) => bare(text, / ?(?:个?月|次)$/)

/** Full years. */
export const age = whole(ageIn, OLDEST, 'too-old')

/** How many: months insured, admissions. */
export const count = whole(countIn, MOST, 'too-many')

const numbers = {
  sum: { inDigits: sumIn, schema: money },
  age: { inDigits: ageIn, schema: age },
  count: { inDigits: countIn, schema: count },
}

/**
 * What a sum in yuan, an age in years or a count says, in digits alone. Undefined where it is written so already, and
 * where it cannot be read: what is doubtful is left as it was typed.
 *
 * @example
 * inDigits('1.5万元', 'sum') // => '15000'
 * inDigits('４５ 周岁', 'age') // => '45'
 * inDigits('18个月', 'count') // => '18'
 * inDigits('1万2', 'sum') // => undefined
 */
export function inDigits(text: string, kind: keyof typeof numbers): string | undefined {
  const digits = numbers[kind].inDigits(text)
  return digits === text || read(numbers[kind].schema, text).faults ? undefined : digits
}

/** A calendar year. */
export const year = whole((text) => bare(text, / ?年度?$/), 9999, 'too-many')

/** A day that exists, `YYYY-MM-DD`. */
export const date = judged(plain, (text) => (isDate(text) ? undefined : text === '' ? 'blank' : 'not-a-date'), String)

export const edition = z.enum(['guide', 'official'])

const asked = z.object({ edition, on: date })

/** Which edition answers, for which day. */
export type Asked = z.input<typeof asked>

/** Issues carry what was given, so that what is missing can be told from what is wrong. */
const REPORT = { reportInput: true }

export const askedToday = z.object({ today: date })

/** For which day both editions are asked at once. */
export type AskedToday = z.input<typeof askedToday>

/**
 * Reads what was entered together with what is asked of it. Refuses with the faults of both, and with those that
 * `between` finds in what could be read of them.
 */
export function parseBoth<Schema extends z.core.$ZodType, Ask extends z.core.$ZodType<object>>(
  schema: Schema,
  ask: Ask,
  input: unknown,
  options: unknown,
  between: (given: z.output<Schema> | undefined, asked: z.output<Ask> | undefined) => readonly Fault[] = () => [],
) {
  const [entered, asked] = [read(schema, input), read(ask, options)]
  const faults = [...(entered.faults ?? []), ...(asked.faults ?? []), ...between(entered.data, asked.data)]
  if (entered.faults || asked.faults || faults.length > 0) return refuse({ kind: 'invalid', issues: faults })
  return { given: entered.data, ...asked.data }
}

/** What was entered, with the edition and the day it is asked for. */
export function parseAsked<Schema extends z.core.$ZodType>(schema: Schema, input: unknown, options: unknown) {
  return parseBoth(schema, asked, input, options)
}

/** What was entered, with the day it is asked for. */
export function parseToday<Schema extends z.core.$ZodType>(schema: Schema, input: unknown, options: unknown) {
  return parseBoth(schema, askedToday, input, options)
}

/** Reads what was given by its schema, or refuses with every fault in it, not the first. */
export function parse<Schema extends z.core.$ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const { data, faults } = read(schema, given)
  return faults ? refuse({ kind: 'invalid', issues: faults }) : data
}

type Read<T> =
  { readonly data: T; readonly faults?: never } | { readonly faults: readonly Fault[]; readonly data?: never }

/** Reads what was given by its schema: what it says, or every fault in it. */
export function read<Schema extends z.core.$ZodType>(schema: Schema, given: unknown): Read<z.output<Schema>> {
  const result = z.safeParse(schema, given, REPORT)
  return result.success ? { data: result.data } : { faults: result.error.issues.map(faultOf) }
}

function faultOf(issue: z.core.$ZodIssue): Fault {
  const path = issue.path.map(String).join('.')
  if (issue.code === 'custom') return { path, code: (issue.params as { code: FaultCode }).code }
  // Where the answer that everything else hangs on is missing or wrong, the issue carries all that was given.
  const { discriminator = '' } = issue.code === 'invalid_union' ? issue : {}
  const given = discriminator === '' ? issue.input : (issue.input as Record<string, unknown>)[discriminator]
  return { path, code: given === undefined ? 'required' : 'not-understood' }
}
