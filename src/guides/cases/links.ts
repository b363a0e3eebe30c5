import type { ContributionInput, CreditInput, ReimbursementInput } from '../../rules'
import { creditLink } from '../../share/credit'
import { reimbursementLink } from '../../share/reimbursement'
import { emptyCreditForm } from '../../store/app'
import { emptyBill, emptySingle } from '../../store/bill'

/** The links that fill a calculator with a worked case: the same that people share. */

export function creditCaseLink(input: CreditInput): string {
  const form = { ...emptyCreditForm, insured: input.insured, age: String(input.age) }
  switch (input.insured) {
    case 'employee':
    case 'flexible':
      return creditLink({ ...form, base: input.base })
    case 'retiree':
      return creditLink({ ...form, pension: input.pension ?? '' })
    case 'resident':
      return creditLink(form)
  }
}

export function contributionLink(input: ContributionInput): string {
  return input.insured === 'resident'
    ? creditLink({ ...emptyCreditForm, insured: input.insured, assistance: input.assistance ?? 'none' })
    : creditLink({ ...emptyCreditForm, insured: input.insured, base: input.base })
}

type Visit = ReimbursementInput['visits'][number]

export function billLink({ person, before }: ReimbursementInput, visit: Visit): string {
  const { care, level, eligible, place, filed, emergency, designated } = visit
  return reimbursementLink({
    ...emptySingle,
    patient: person.scheme === 'employee' ? person.status : person.group,
    months: person.scheme === 'employee' ? String(person.monthsInsured ?? '') : '',
    used: before?.outpatientDeductible ?? '',
    bill: {
      care,
      level,
      eligible,
      total: '',
      essentialDrugs: '',
      place: place ?? emptyBill.place,
      filed: filed ?? emptyBill.filed,
      emergency: emergency ?? emptyBill.emergency,
      designated: designated ?? emptyBill.designated,
    },
  })
}
