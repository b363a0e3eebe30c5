import { answersFor, type BillAnswers } from '../../../answer/bill/answers'
import { amountOf } from '../answers'
import { emptyBill, emptySingle, patients, schemeOf, type Patient, type SingleForm } from '../../../answer/bill/form'
import type { ClaimAnswers } from '../form'
import type { Claim } from '../kept'
import { billWords } from '../../../answer/bill/words'

/** The patients to choose from: those of the scheme that the claim names. */
export function patientsOf({ scheme }: ClaimAnswers) {
  const ofScheme = patients.filter((patient) => schemeOf(patient) === (scheme || 'employee'))
  return Object.fromEntries(ofScheme.map((patient) => [patient, billWords.patients[patient]])) as Record<
    Patient,
    string
  >
}

/** The chosen patient; before, and where another scheme's was chosen, the one that the answers speak of. */
export function patientOf({ answers, estimate: { patient } }: Claim): Patient {
  const scheme = answers.scheme || 'employee'
  if (patient !== '' && schemeOf(patient) === scheme) return patient
  const young = answers.whom === 'child' || answers.newcomer === 'yes'
  if (scheme === 'resident') return young ? 'minor-or-student' : 'adult'
  return answers.whom === 'parent' ? 'retired' : 'in-service'
}

/** The claim's bill as the page 报销 asks for it. */
export function formOf(claim: Claim): SingleForm {
  const { answers, estimate } = claim
  const place = answers.place === '' || answers.place === 'abroad' ? 'xiamen' : answers.place
  return {
    ...emptySingle,
    patient: patientOf(claim),
    bill: {
      ...emptyBill,
      level: estimate.level,
      // What was paid is known, and not how much of it lies inside the catalogue.
      total: amountOf(answers)?.toFixed() ?? '',
      place,
      filed: answers.filed || 'none',
      emergency: answers.emergency === 'yes',
      designated: answers.designated !== 'no',
    },
  }
}

/** What each edition pays of the bill, as the first of its year; nothing without a sum, or for a bill from abroad. */
export function estimateOf(claim: Claim): BillAnswers['settlement'] | undefined {
  const { answers } = claim
  if (amountOf(answers) === undefined || answers.place === 'abroad') return undefined
  return answersFor(formOf(claim), answers.paidOn).settlement
}
