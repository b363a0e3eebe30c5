import { answersFor, type BillAnswers } from '../../../answer/bill/answers'
import { amountOf } from '../answers'
import type { SingleForm } from '../../../answer/bill/form'
import type { Claim } from '../kept'

/** The claim's bill as the page 报销 asks for it: what came along from there, and what was answered here. */
export function formOf({ answers, single }: Claim): SingleForm {
  const { bill } = single
  const known = bill.total.trim() || bill.eligible.trim()
  return {
    ...single,
    patient: answers.patient || single.patient,
    bill: {
      ...bill,
      care: answers.care === 'inpatient' ? 'inpatient' : 'outpatient',
      // Of a sum that was told here it is not known how much lies inside the catalogue.
      ...(answers.amount.trim() === known ? {} : { total: amountOf(answers)?.toFixed() ?? '', eligible: '' }),
      place: answers.place === '' || answers.place === 'abroad' ? 'xiamen' : answers.place,
      filed: answers.filed || 'none',
      emergency: answers.emergency === 'yes',
      designated: answers.designated !== 'no',
    },
  }
}

/** What each edition pays of the bill, at most; nothing without a sum, or for a bill from abroad. */
export function estimateOf(claim: Claim): BillAnswers['settlement'] | undefined {
  const { answers } = claim
  if (amountOf(answers) === undefined || answers.place === 'abroad') return undefined
  return answersFor(formOf(claim), answers.paidOn).settlement
}
