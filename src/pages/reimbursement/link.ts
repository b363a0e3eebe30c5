import type { FaultCode } from '../../rules'
import { askedOf, emptySingle, patients, schemeOf, type Patient, type SingleForm } from '../../answer/bill/form'
import { linkChoice, linkText, linkTo, type Dropped } from '../../phone/link'

const PAGE = 'pages/reimbursement/index'
const BILL_TEXTS = ['eligible', 'total', 'essentialDrugs'] as const
const YEAR_TEXTS = ['used', 'months', 'aboveDeductible', 'pooledPaid', 'ownCost'] as const
export type LinkText = (typeof BILL_TEXTS)[number] | (typeof YEAR_TEXTS)[number]

const CHOICES = ['scheme', 'status', 'group', 'care', 'level', 'place', 'filed', 'emergency', 'designated', 'admitted']

/** The link of a single bill; it carries the figures, so it is made only when asked for. */
export function reimbursementLink({ patient, months, bill, ...before }: SingleForm): string {
  const asked = askedOf(patient, bill)
  const scheme = schemeOf(patient)
  return linkTo(PAGE, {
    scheme,
    status: scheme === 'employee' ? patient : undefined,
    group: scheme === 'resident' ? patient : undefined,
    care: bill.care,
    level: bill.level,
    eligible: bill.eligible,
    total: bill.total,
    essentialDrugs: asked.essentialDrugs ? bill.essentialDrugs : undefined,
    used: asked.used ? before.used : undefined,
    place: bill.place === 'xiamen' ? undefined : bill.place,
    filed: bill.place === 'other-province' && bill.filed !== 'none' ? bill.filed : undefined,
    emergency: bill.emergency ? 'yes' : undefined,
    designated: bill.designated ? undefined : 'no',
    months: asked.months ? months : undefined,
    aboveDeductible: asked.aboveDeductible ? before.aboveDeductible : undefined,
    admitted: asked.admitted && before.admitted ? 'yes' : undefined,
    pooledPaid: before.pooledPaid,
    ownCost: before.ownCost,
  })
}

/**
 * The form that a link fills, or nothing where it carries no answer. What cannot be used is left out and listed;
 * `faultOf` says what is wrong with a text in its field.
 */
export function reimbursementFromLink(
  query: Readonly<Record<string, unknown>>,
  faultOf: (key: LinkText, text: string) => FaultCode | undefined,
): { form: SingleForm; dropped: Dropped[] } | undefined {
  if (![...BILL_TEXTS, ...YEAR_TEXTS, ...CHOICES].some((key) => linkText(query, key) !== undefined)) return undefined
  const dropped: Dropped[] = []
  const choice = <Value extends string>(key: string, values: readonly Value[]) =>
    linkChoice(query, key, values, dropped)
  const texts = <Key extends LinkText>(keys: readonly Key[]) =>
    Object.fromEntries(keys.map((key) => [key, textOf(key)])) as Record<Key, string>
  const textOf = (key: LinkText) => {
    const text = linkText(query, key) ?? ''
    const code = text === '' ? undefined : faultOf(key, text)
    if (code === undefined) return text
    dropped.push({ key, text, code })
    return ''
  }
  const { bill } = emptySingle
  const form: SingleForm = {
    ...emptySingle,
    patient: patientOf(
      choice('scheme', ['employee', 'resident']),
      choice('status', ['in-service', 'retired']),
      choice('group', ['adult', 'minor-or-student']),
    ),
    bill: {
      ...bill,
      care: choice('care', ['outpatient', 'inpatient']) ?? bill.care,
      level: choice('level', ['primary', 'secondary', 'tertiary']) ?? bill.level,
      place: choice('place', ['xiamen', 'fujian', 'other-province']) ?? bill.place,
      filed: choice('filed', ['none', 'long-stay', 'temporary', 'referral']) ?? bill.filed,
      emergency: choice('emergency', ['yes', 'no']) === 'yes',
      designated: choice('designated', ['yes', 'no']) !== 'no',
      ...texts(BILL_TEXTS),
    },
    admitted: choice('admitted', ['yes', 'no']) === 'yes',
    ...texts(YEAR_TEXTS),
  }
  return { form, dropped }
}

function patientOf(
  scheme: 'employee' | 'resident' | undefined,
  status: Patient | undefined,
  group: Patient | undefined,
): Patient {
  const [inService, , adult] = patients
  return scheme === 'resident' ? (group ?? adult) : (status ?? inService)
}
