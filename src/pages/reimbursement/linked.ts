import type { IsoDate } from '../../rules'
import { reimbursementFromLink, textIn } from '../../share/reimbursement'
import type { SingleForm } from '../../store/bill'
import { billFields, billWords } from '../../wording/bill'
import { answersFor, isAnswered } from '../../components/bill/answers'

/** How this page's form is filled from a link and from what is kept. */
export function linkedForm(on: IsoDate) {
  return {
    part: 'single' as const,
    fromLink: (query: Readonly<Record<string, unknown>>) => reimbursementFromLink(query, isGood),
    isAnswered: (form: SingleForm) => isAnswered(answersFor(form, on)),
    isAkin: (one: SingleForm, other: SingleForm) => one.patient === other.patient && one.bill.care === other.bill.care,
    isEmpty: ({ bill, used }: SingleForm) => bill.eligible + bill.total + used === '',
  }

  /** Whether a link's text can stand in its field: the rules are asked, as they are for what is typed. */
  function isGood(form: SingleForm, key: Parameters<typeof textIn>[1]): boolean {
    const alone = { ...form, used: '', months: '', bill: { ...form.bill, eligible: '0', total: '' } }
    const text = textIn(form, key)
    const tried =
      key === 'eligible' || key === 'total'
        ? { ...alone, bill: { ...alone.bill, eligible: text } }
        : { ...alone, [key]: text }
    return answersFor(tried, on).faults.length === 0
  }
}

const names: Record<string, string> = {
  eligible: billFields.eligible.name,
  total: billFields.total.name,
  used: billFields.outpatientDeductible.name,
  months: billFields.monthsInsured.name,
  care: billWords.care,
  level: billWords.level,
  place: billWords.place,
  filed: billWords.filed,
}

/** What a key of a link is called on the page. */
export function linkName(key: string): string {
  return names[key] ?? billWords.patient
}
