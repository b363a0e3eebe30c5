/** What there is to choose from where several calculators, and the forms that ask for them, know the same answers. */
export const choices = {
  scheme: ['employee', 'resident'],
  status: ['in-service', 'retired'],
  group: ['adult', 'minor-or-student'],
  care: ['outpatient', 'inpatient'],
  level: ['primary', 'secondary', 'tertiary'],
  place: ['xiamen', 'fujian', 'other-province'],
  filed: ['none', 'long-stay', 'temporary', 'referral'],
  insured: ['employee', 'flexible', 'retiree', 'resident'],
  assistance: ['none', 'low-income', 'disabled', 'severely-disabled'],
  maternity: ['none', 'employer', 'public-funds'],
} as const

/** One of those answers. */
export type Choice<Of extends keyof typeof choices> = (typeof choices)[Of][number]
