import type { Choice } from '../../rules'
import { emptySingle, single, type Patient } from './form'

const patientOf: Readonly<Record<Choice<'insured'>, Patient>> = {
  employee: 'in-service',
  flexible: 'in-service',
  retiree: 'retired',
  resident: 'adult',
}

/** Who one is on 划入 is who was ill on 报销, until something else was filled in there. */
export function takeRole(insured: Choice<'insured'>): void {
  const { patient, ...rest } = single.get()
  const { patient: _, ...blank } = emptySingle
  const next = patientOf[insured]
  const isUntouched = patient !== 'minor-or-student' && JSON.stringify(rest) === JSON.stringify(blank)
  if (isUntouched && patient !== next) void single.set({ ...emptySingle, patient: next })
}
