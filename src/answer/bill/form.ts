import * as z from 'zod/mini'
import { orElse, typed } from '../../phone/storage'
import { LINE } from '../../phone/lengths'

/** A line as typed. */
export const draft = typed(LINE)

/** Who was ill: what the two schemes ask of a person, in one question. */
export const patients = ['in-service', 'retired', 'adult', 'minor-or-student'] as const
export type Patient = (typeof patients)[number]

/** A bill as typed. `total` is the whole of it, `eligible` the part inside the catalogue. */
export const billForm = z.object({
  care: orElse(z.enum(['outpatient', 'inpatient']), 'outpatient'),
  level: orElse(z.enum(['primary', 'secondary', 'tertiary']), 'tertiary'),
  total: draft,
  eligible: draft,
  essentialDrugs: draft,
  place: orElse(z.enum(['xiamen', 'fujian', 'other-province']), 'xiamen'),
  filed: orElse(z.enum(['none', 'long-stay', 'temporary', 'referral']), 'none'),
  emergency: orElse(z.boolean(), false),
  designated: orElse(z.boolean(), true),
})
export type BillForm = z.infer<typeof billForm>
export const emptyBill: BillForm = z.parse(billForm, {})

/** What happened earlier in the year, as typed. */
export const earlierFields = {
  used: draft,
  aboveDeductible: draft,
  admitted: orElse(z.boolean(), false),
  pooledPaid: draft,
  ownCost: draft,
}

/** The single bill of the page 报销: who, the bill, and what happened earlier in the year. */
export const singleForm = z.object({
  patient: orElse(z.enum(patients), 'in-service'),
  months: draft,
  bill: orElse(billForm, emptyBill),
  ...earlierFields,
})
export type SingleForm = z.infer<typeof singleForm>
export const emptySingle: SingleForm = z.parse(singleForm, {})

/** The scheme that somebody is insured by. */
export function schemeOf(patient: Patient): 'employee' | 'resident' {
  return patient === 'in-service' || patient === 'retired' ? 'employee' : 'resident'
}

/** What is not asked of everybody; of a single bill, what matters to it, and of a year, all that can matter in it. */
export function askedOf(patient: Patient, bill?: Pick<BillForm, 'care' | 'level'>) {
  return {
    months: patient === 'in-service',
    // Students and children bear none as outpatients.
    used: bill?.care !== 'inpatient' && patient !== 'minor-or-student',
    aboveDeductible: bill?.care !== 'inpatient',
    admitted: bill?.care !== 'outpatient',
    // They matter where employees see a primary institution as outpatients.
    essentialDrugs: schemeOf(patient) === 'employee' && bill?.care === 'outpatient' && bill.level === 'primary',
  }
}
