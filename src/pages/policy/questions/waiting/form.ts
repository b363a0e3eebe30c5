import { isDate, yearOf, type IsoDate, type WaitingInput } from '../../../../rules'
import { linkChoice, linkSaid, linkTo, type Dropped } from '../../../../phone/link'
import type { Query } from '../../../../phone/params'
import type { Linked } from '../../../../phone/useLinked'
import { emptyWaiting, who, type WaitingForm } from '../../kept'

const PAGE = '/pages/policy/questions/waiting/index'

/** Years before this one are not among those missed. */
const FIRST_YEAR = 2025

/** The form with these answers filled in, for who comes from somewhere else in the app. */
export function waitingUrl(form: Partial<WaitingForm>): string {
  return linkTo(PAGE, form)
}

/** What belongs to one kind of case alone. */
const ofOneKind: Readonly<Partial<Record<keyof WaitingForm, WaitingForm['who']>>> = {
  bornOn: 'newborn',
  aidedFrom: 'aided',
  dischargedOn: 'discharged',
  leftOn: 'employee',
  leftMonths: 'employee',
}

/** The form that a link fills; nothing where it carries no answer, and no form where a part of it cannot be read. */
export function waitingFromLink(query: Query, today: IsoDate): Linked<WaitingForm> | undefined {
  const dropped: Dropped[] = []
  const said = linkChoice(query, 'who', who, dropped)
  const keys = (Object.keys(emptyWaiting) as (keyof WaitingForm)[]).filter((key) => key !== 'who')
  const texts = Object.fromEntries(keys.map((key) => [key, linkSaid(query, key, dropped) ?? '']))
  const form = { ...emptyWaiting, ...texts, who: said ?? emptyWaiting.who }
  const year = yearOfForm(form, today)
  const choices = { forYear: yearsToPay(form, today), missed: upTo(year), repaired: upTo(year) }
  for (const key of keys) {
    const text = form[key]
    if (text === '') continue
    if (key.endsWith('On') || key === 'aidedFrom' ? !isDate(text) : false) drop(key, 'not-understood')
    else if (ofOneKind[key] !== undefined && ofOneKind[key] !== form.who) drop(key, 'contradicts')
    else if (key in choices && !choices[key as keyof typeof choices].map(String).includes(text))
      drop(key, 'contradicts')
  }
  function drop(key: keyof WaitingForm, code: Dropped['code']) {
    dropped.push({ key, text: form[key], code })
  }
  if (dropped.length > 0) return { form: undefined, dropped }
  return said === undefined && keys.every((key) => form[key] === '') ? undefined : { form, dropped }
}

/** Every number of years that can have been missed before this one. */
function upTo(year: number | undefined): number[] {
  return Array.from({ length: year === undefined ? 0 : mostMissed(year) + 1 }, (_, count) => count)
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
