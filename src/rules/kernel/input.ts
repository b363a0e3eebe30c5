import * as z from 'zod/mini'
import { isDate } from './dates'
import { Decimal } from './money'
import { refuse, type Fault, type FaultCode } from './outcome'

/** No sum of money in a household's year comes near; what is larger was mistyped. */
const LARGEST = new Decimal(1_000_000_000)
const OLDEST = 120

/** Full-width digits and signs as their plain twins, without the spaces around: １２３．５ is 123.5. */
function plain(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).trim()
}

function amountFault(text: string): FaultCode | undefined {
  if (text === '') return 'blank'
  if (/^-\d*\.?\d*$/.test(text)) return 'negative'
  const [, whole, decimals = ''] = /^(\d*)(?:\.(\d*))?$/.exec(text) ?? []
  if (whole === undefined || whole + decimals === '') return 'not-a-number'
  if (whole.replace(/^0+/, '').length > 10) return 'too-large'
  if (decimals.length > 2) return 'too-many-decimals'
  return new Decimal(text === '' ? 0 : `${whole || '0'}.${decimals || '0'}`).greaterThan(LARGEST)
    ? 'too-large'
    : undefined
}

function ageFault(text: string): FaultCode | undefined {
  if (text === '') return 'blank'
  if (/^-\d/.test(text)) return 'negative'
  if (/^\d+\.\d*$/.test(text)) return 'not-whole'
  if (!/^\d+$/.test(text)) return 'not-a-number'
  return Number(text) > OLDEST ? 'too-old' : undefined
}

/** A schema for text that is judged by code and read into a value. */
function judged<T>(
  tidy: (text: string) => string,
  faultOf: (text: string) => FaultCode | undefined,
  read: (text: string) => T,
) {
  return z.pipe(
    z.pipe(z.string(), z.transform(tidy)),
    z.transform((text, context): T => {
      const code = faultOf(text)
      if (code === undefined) return read(text)
      context.issues.push({ code: 'custom', input: text, params: { code } })
      return z.NEVER
    }),
  )
}

/** Money in yuan as typed: a decimal string, at most 10^9, at most two decimals; grouping commas and full-width digits are read. */
export const money = judged(
  (text) => {
    const tidy = plain(text)
    return /^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(tidy) ? tidy.replace(/,/g, '') : tidy
  },
  amountFault,
  (text) => new Decimal(text.replace(/^\./, '0.').replace(/\.$/, '')),
)

/** Full years, as a number or as typed. */
export const age = z.pipe(
  z.pipe(
    z.union([z.string(), z.number()]),
    z.transform((given) => String(given)),
  ),
  judged(plain, ageFault, Number),
)

/** A day that exists, `YYYY-MM-DD`. */
export const date = judged(plain, (text) => (isDate(text) ? undefined : text === '' ? 'blank' : 'not-a-date'), String)

export const edition = z.enum(['guide', 'official'])

const asked = z.object({ edition, on: date })

/** Which edition answers, for which day. */
export type Asked = z.input<typeof asked>

/** Issues carry what was given, so that what is missing can be told from what is wrong. */
const REPORT = { reportInput: true }

/** Reads what was entered together with what is asked of it; refuses with the faults of both. */
export function parseAsked<Schema extends z.core.$ZodType>(schema: Schema, input: unknown, options: unknown) {
  const entered = z.safeParse(schema, input, REPORT)
  const ask = z.safeParse(asked, options, REPORT)
  if (entered.success && ask.success) return { given: entered.data, ...ask.data }
  return refuse({
    kind: 'invalid',
    issues: [entered, ask].flatMap((result) => result.error?.issues ?? []).map(faultOf),
  })
}

/** Reads what was given by its schema, or refuses with every fault in it, not the first. */
export function parse<Schema extends z.core.$ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const result = z.safeParse(schema, given, REPORT)
  if (result.success) return result.data
  return refuse({ kind: 'invalid', issues: result.error.issues.map(faultOf) })
}

function faultOf(issue: z.core.$ZodIssue): Fault {
  const path = issue.path.map(String).join('.')
  if (issue.code === 'custom') return { path, code: (issue.params as { code: FaultCode }).code }
  return { path, code: issue.input === undefined ? 'required' : 'not-understood' }
}
