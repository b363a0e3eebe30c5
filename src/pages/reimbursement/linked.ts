import type { IsoDate } from '../../rules'
import { reimbursementFromLink, textIn } from '../../share/reimbursement'
import { emptySingle, type SingleForm } from '../../store/bill'
import { billFields, billWords } from '../../wording/bill'
import type { FieldWords } from '../../wording/faults'
import { answersFor, isAnswered } from '../../components/bill/answers'

/** How this page's form is filled from a link and from what is kept. */
export function linkedForm(on: IsoDate) {
  return {
    part: 'single' as const,
    fromLink: (query: Readonly<Record<string, unknown>>) => reimbursementFromLink(query, faultOf),
    isAnswered: (form: SingleForm) => isAnswered(answersFor(form, on)),
    isAkin: (one: SingleForm, other: SingleForm) => one.patient === other.patient && one.bill.care === other.bill.care,
    empty: emptySingle,
  }

  /** What is wrong with a link's text in its field: the rules are asked, as they are for what is typed. */
  function faultOf(form: SingleForm, key: Parameters<typeof textIn>[1]) {
    const alone = { ...form, used: '', months: '', bill: { ...form.bill, eligible: '0', total: '' } }
    const text = textIn(form, key)
    const tried =
      key === 'eligible' || key === 'total'
        ? { ...alone, bill: { ...alone.bill, eligible: text } }
        : { ...alone, [key]: text }
    return answersFor(tried, on).faults[0]?.code
  }
}

const fields: Record<string, FieldWords> = {
  eligible: billFields.eligible,
  total: billFields.total,
  used: billFields.outpatientDeductible,
  months: billFields.monthsInsured,
}

/** What a key of a link is called on the page, and what to enter there. */
export function linkField(key: string): FieldWords {
  const { care, level, place, filed, emergency, designated, patient } = billWords
  const names: Record<string, string> = { care, level, place, filed, emergency, designated }
  return fields[key] ?? { name: names[key] ?? patient, enter: '' }
}
