import * as z from 'zod/mini'
import { emptySingle } from '../../answer/bill/form'

/** What older versions of the app wrote, brought into today's layout; what cannot be read is left for it to judge. */

/** Version 1 asked only for the insurance, the day and the sum, and kept one list of what was done. */
const claimOfVersion1 = z.object({
  id: z.string(),
  name: z.string(),
  scheme: z.enum(['employee', 'resident']),
  paidOn: z.string(),
  amount: z.optional(z.string()),
  done: z.optional(z.array(z.string())),
  submittedOn: z.optional(z.string()),
})

/** What version 1 took for granted of every claim, as version 2 asked for it. */
const assumed = {
  settledByCard: 'no',
  whom: 'self',
  agent: 'no',
  place: 'xiamen',
  designated: 'yes',
  spentOn: 'treatment',
  emergency: 'no',
  injury: 'none',
  premiumArrived: 'unsure',
  commercialInsurer: 'no',
}

const listed = z.object({ claims: z.optional(z.array(z.unknown())), removed: z.optional(z.unknown()) })

export function migrateClaims(data: unknown, version: number): unknown {
  const read = z.safeParse(listed, data)
  if (!read.success) return { claims: [undefined] }
  const { claims: kept = [], removed } = read.data
  const claims = version < 2 ? kept.map(fromVersion1) : kept
  return {
    ...(data as object),
    claims: claims.map(fromVersion2),
    ...(removed === undefined ? {} : { removed: fromVersion2(removed) }),
  }
}

/** Version 2 asked for the insurance alone, and then, at the estimate, for the patient. */
const claimOfVersion2 = z.object({
  answers: z.record(z.string(), z.unknown()),
  estimate: z.catch(z.optional(z.object({ level: z.unknown(), patient: z.unknown() })), undefined),
})

const careOf: Readonly<Record<string, string>> = {
  treatment: 'outpatient',
  pharmacy: 'pharmacy',
  wellness: 'wellness',
  'public-health': 'public-health',
}

/** What cannot be told from the answers of then is asked again, such as when a newborn was born. */
function fromVersion2(given: unknown): unknown {
  const read = z.safeParse(claimOfVersion2, given)
  if (!read.success) return given
  const { answers, estimate } = read.data
  const { level = emptySingle.bill.level, patient } = estimate ?? {}
  const { scheme, whom, newcomer, spentOn, trafficAccident } = answers
  const ofScheme = scheme === 'resident' ? ['adult', 'minor-or-student'] : ['in-service', 'retired']
  const guessed =
    scheme === 'resident'
      ? ofScheme[whom === 'child' || newcomer === 'yes' ? 1 : 0]
      : ofScheme[whom === 'parent' ? 1 : 0]
  return {
    ...(given as object),
    answers: {
      ...answers,
      patient: scheme === '' ? '' : ofScheme.includes(String(patient)) ? patient : guessed,
      care: careOf[String(spentOn)] ?? '',
      newcomer: newcomer === 'yes' ? '' : newcomer,
      trafficAccident: trafficAccident === 'yes' ? 'with-paper' : trafficAccident === 'no' ? 'none' : '',
    },
    single: { ...emptySingle, bill: { ...emptySingle.bill, level } },
  }
}

/** A claim that is damaged is left out, so that all is set aside: as it stands, today's layout would take it for a blank one. */
function fromVersion1(given: unknown): unknown {
  const read = z.safeParse(claimOfVersion1, given)
  if (!read.success) return undefined
  const { id, name, scheme, paidOn, amount = '', done = [], submittedOn = '' } = read.data
  return {
    id,
    answers: { ...assumed, title: name, scheme, paidOn, amount },
    ticks: done,
    stage: submittedOn === '' ? 'preparing' : 'submitted',
    submittedOn,
    createdOn: paidOn,
  }
}
