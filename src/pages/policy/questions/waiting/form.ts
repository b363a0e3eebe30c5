import { isDate, yearOf, type IsoDate, type WaitingInput } from '../../../../rules'
import { linkText, linkTo } from '../../../../phone/link'
import { emptyWaiting, who, type WaitingForm } from '../../kept'

const PAGE = '/pages/policy/questions/waiting/index'

/** Years before this one are not among those missed. */
const FIRST_YEAR = 2025

/** The form with these answers filled in, for who comes from somewhere else in the app. */
export function waitingUrl(form: Partial<WaitingForm>): string {
  return linkTo(PAGE, form)
}

/** The form that a link fills; nothing where it carries no answer. */
export function waitingFromLink(query: Readonly<Record<string, unknown>>): WaitingForm | undefined {
  const keys = Object.keys(emptyWaiting) as (keyof WaitingForm)[]
  const texts = Object.fromEntries(keys.map((key) => [key, linkText(query, key) ?? '']))
  if (Object.values(texts).every((text) => text === '')) return undefined
  return { ...emptyWaiting, ...texts, who: who.find((one) => one === texts['who']) ?? 'usual' }
}

/** The day of payment; nothing chosen, somebody pays today. */
export function paidOnOf({ paidOn }: WaitingForm, today: IsoDate): string {
  return paidOn === '' ? today : paidOn
}

/** The years that can be paid for on a day: from September on the next one too, and of a child of autumn the last one. */
export function yearsToPay(form: WaitingForm, today: IsoDate): number[] {
  const paidOn = paidOnOf(form, today)
  if (!isDate(paidOn)) return []
  const year = yearOf(paidOn)
  const isOfLastYear = form.who === 'newborn' && form.bornOn >= `${String(year - 1)}-10-01`
  const before = isOfLastYear && form.bornOn < `${String(year)}-01-01` ? [year - 1] : []
  return [...before, year, ...(paidOn.slice(5) >= '09-01' ? [year + 1] : [])]
}

/** The chosen year, or the likeliest: the next one in the season, else this one. */
export function yearOfForm(form: WaitingForm, today: IsoDate): number | undefined {
  const years = yearsToPay(form, today)
  return years.find((year) => String(year) === form.forYear) ?? years[years.length - 1]
}

/** How many years can have been missed: those since 2025, before the one that is paid for. */
export function mostMissed(year: number): number {
  return Math.max(0, year - FIRST_YEAR)
}

/** What is asked of the rules; of the circumstances only those of who asks. */
export function waitingInput(form: WaitingForm, today: IsoDate): WaitingInput {
  const year = yearOfForm(form, today) ?? 0
  const missedYears = Math.min(Number(form.missed), mostMissed(year))
  return {
    paidOn: paidOnOf(form, today),
    forYear: year,
    ...(missedYears > 0 ? { missedYears, repaired: Math.min(Number(form.repaired), missedYears) } : {}),
    ...(form.who === 'newborn' ? { bornOn: form.bornOn } : {}),
    ...(form.who === 'aided' ? { aidedFrom: form.aidedFrom } : {}),
    ...(form.who === 'discharged' ? { dischargedOn: form.dischargedOn } : {}),
    ...(form.who === 'employee' ? { leftEmployees: { on: form.leftOn, months: form.leftMonths } } : {}),
  }
}
