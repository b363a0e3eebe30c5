import type { FaultCode } from '../../rules'
import { emptyCreditForm, type CreditForm } from '../../phone/app'
import { linkChoice, linkText, linkTo, type Dropped } from '../../phone/link'

const PAGE = 'pages/credit/index'
const INSURED = ['employee', 'flexible', 'retiree', 'resident'] as const
const ASSISTANCE = ['none', 'low-income', 'disabled', 'severely-disabled'] as const
const TEXTS = ['age', 'base', 'pension'] as const

/** The link of a calculation; it carries the figures, so it is made only when asked for. */
export function creditLink({ insured, age, base, pension, assistance }: CreditForm): string {
  const aid = assistance === 'none' ? undefined : assistance
  const rest = insured === 'retiree' ? { pension } : insured === 'resident' ? { assistance: aid } : { base }
  return linkTo(PAGE, { who: insured, age, ...rest })
}

/**
 * The form that a link fills, or nothing where it carries no answer. What cannot be used is left blank and listed;
 * `faultOf` says what is wrong with a text in its field.
 */
export function creditFromLink(
  query: Readonly<Record<string, unknown>>,
  faultOf: (form: CreditForm, field: (typeof TEXTS)[number]) => FaultCode | undefined,
): { form: CreditForm; dropped: Dropped[] } | undefined {
  const dropped: Dropped[] = []
  const insured = linkChoice(query, 'who', INSURED, dropped)
  const assistance = linkChoice(query, 'assistance', ASSISTANCE, dropped) ?? emptyCreditForm.assistance
  const form = { ...emptyCreditForm, insured: insured ?? emptyCreditForm.insured, assistance }
  for (const field of TEXTS) form[field] = linkText(query, field) ?? ''
  if (insured === undefined && dropped.length === 0 && TEXTS.every((field) => form[field] === '')) return undefined
  for (const field of TEXTS) {
    const code = form[field] === '' ? undefined : faultOf(form, field)
    if (code === undefined) continue
    dropped.push({ key: field, text: form[field], code })
    form[field] = ''
  }
  return { form, dropped }
}
