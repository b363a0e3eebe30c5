import { personOf, readBill } from '../../components/bill/input'
import { estimateReimbursement, type Edition, type Outcome, type Settlement } from '../../rules'
import { amountOf } from '../../components/claim/answers'
import { emptyBill, emptySingle, type Patient, type SingleForm } from '../../store/bill'
import type { ClaimAnswers } from '../../store/claimAnswers'
import type { Claim } from '../../store/claims'
import { billWords } from '../../wording/bill'

const ofScheme = { employee: ['in-service', 'retired'], resident: ['adult', 'minor-or-student'] } as const

/** The patients to choose from: those of the scheme that the claim names. */
export function patientsOf({ scheme }: ClaimAnswers) {
  const patients: readonly Patient[] = ofScheme[scheme || 'employee']
  return Object.fromEntries(patients.map((patient) => [patient, billWords.patients[patient]])) as Record<
    Patient,
    string
  >
}

/** The chosen patient; before, and where another scheme's was chosen, the one that the answers speak of. */
export function patientOf({ answers, estimate: { patient } }: Claim): Patient {
  const scheme = answers.scheme || 'employee'
  const chosen = ofScheme[scheme].find((one) => one === patient)
  if (chosen !== undefined) return chosen
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
export function estimateOf(claim: Claim): Record<Edition, Outcome<Settlement>> | undefined {
  const { answers } = claim
  if (amountOf(answers) === undefined || answers.place === 'abroad') return undefined
  const { bill, patient } = formOf(claim)
  const { visit } = readBill(bill, patient, answers.paidOn)
  const ask = (edition: Edition): Outcome<Settlement> => {
    const year = estimateReimbursement({ person: personOf(patient, ''), visits: [visit] }, { edition })
    return year.ok ? (year.value.visits[0] as Outcome<Settlement>) : year
  }
  return { guide: ask('guide'), official: ask('official') }
}
