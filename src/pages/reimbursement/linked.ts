import type { IsoDate } from '../../rules'
import { reimbursementFromLink, type LinkText } from './link'
import { emptySingle, type SingleForm } from '../../answer/bill/form'
import { billFields, billWords } from '../../answer/bill/words'
import type { FieldWords } from '../../answer/faults'
import { answersFor, isAnswered } from '../../answer/bill/answers'

/** How this page's form is filled from a link and from what is kept. */
export function linkedForm(on: IsoDate) {
  return {
    part: 'single' as const,
    fromLink: (query: Readonly<Record<string, unknown>>) => reimbursementFromLink(query, faultOf),
    isAnswered: (form: SingleForm) => isAnswered(answersFor(form, on)),
    isAkin: (one: SingleForm, other: SingleForm) => one.patient === other.patient && one.bill.care === other.bill.care,
    empty: emptySingle,
  }

  /** What is wrong with a link's text: the rules are asked, as they are for what is typed; they read all sums alike. */
  function faultOf(key: LinkText, text: string) {
    return answersFor({ ...emptySingle, [key === 'months' ? key : 'used']: text }, on).faults[0]?.code
  }
}

const fields: Readonly<Record<LinkText, FieldWords>> = {
  eligible: billFields.eligible,
  total: billFields.total,
  used: billFields.outpatientDeductible,
  months: billFields.monthsInsured,
  essentialDrugs: billFields.essentialDrugs,
  aboveDeductible: billFields.outpatientAboveDeductible,
  pooledPaid: billFields.pooledPaid,
  ownCost: billFields.ownCost,
}

/** What a key of a link is called on the page, and what to enter there. */
export function linkField(key: string): FieldWords {
  const { care, level, place, filed, emergency, designated, admitted, patient } = billWords
  const names: Record<string, string> = { care, level, place, filed, emergency, designated, admitted }
  return (fields as Partial<Record<string, FieldWords>>)[key] ?? { name: names[key] ?? patient, enter: '' }
}
