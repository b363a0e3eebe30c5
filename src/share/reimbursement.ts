import type { FaultCode } from '../rules'
import { patients, emptySingle, type Patient, type SingleForm } from '../store/bill'
import { linkChoice, linkText, linkTo, type Dropped } from './link'

const PAGE = 'pages/reimbursement/index'
const TEXTS = ['eligible', 'total', 'used', 'months'] as const
type LinkText = (typeof TEXTS)[number]

const CHOICES = ['scheme', 'status', 'group', 'care', 'level', 'place', 'filed', 'emergency', 'designated']

/** The link of a single bill; it carries the figures, so it is made only when asked for. */
export function reimbursementLink({ patient, months, bill, used }: SingleForm): string {
  const employee = patient === 'in-service' || patient === 'retired'
  return linkTo(PAGE, {
    scheme: employee ? 'employee' : 'resident',
    status: employee ? patient : undefined,
    group: employee ? undefined : patient,
    care: bill.care,
    level: bill.level,
    eligible: bill.eligible,
    total: bill.total,
    used: bill.care === 'outpatient' ? used : undefined,
    place: bill.place === 'xiamen' ? undefined : bill.place,
    filed: bill.place === 'other-province' && bill.filed !== 'none' ? bill.filed : undefined,
    emergency: bill.emergency ? 'yes' : undefined,
    designated: bill.designated ? undefined : 'no',
    months: patient === 'in-service' ? months : undefined,
  })
}

/** The text of a form that a link's key fills. */
export function textIn(form: SingleForm, key: LinkText): string {
  return key === 'eligible' || key === 'total' ? form.bill[key] : form[key]
}

function withText(form: SingleForm, key: LinkText, text: string): SingleForm {
  return key === 'eligible' || key === 'total'
    ? { ...form, bill: { ...form.bill, [key]: text } }
    : { ...form, [key]: text }
}

/**
 * The form that a link fills, or nothing where it carries no answer. What cannot be used is left out and listed;
 * `faultOf` says what is wrong with a text in its field.
 */
export function reimbursementFromLink(
  query: Readonly<Record<string, unknown>>,
  faultOf: (form: SingleForm, key: LinkText) => FaultCode | undefined,
): { form: SingleForm; dropped: Dropped[] } | undefined {
  if (![...TEXTS, ...CHOICES].some((key) => linkText(query, key) !== undefined)) return undefined
  const dropped: Dropped[] = []
  const choice = <Value extends string>(key: string, values: readonly Value[]) =>
    linkChoice(query, key, values, dropped)
  const { bill } = emptySingle
  let form: SingleForm = {
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
    },
  }
  for (const key of TEXTS) form = withText(form, key, linkText(query, key) ?? '')
  for (const key of TEXTS) {
    const text = textIn(form, key)
    const code = text === '' ? undefined : faultOf(form, key)
    if (code === undefined) continue
    dropped.push({ key, text, code })
    form = withText(form, key, '')
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
