import * as z from 'zod/mini'
import { noAnswers, type ClaimAnswers } from './form'

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

/** What version 1 took for granted of every claim. */
const assumed: ClaimAnswers = {
  ...noAnswers,
  settledByCard: 'no',
  whom: 'self',
  agent: 'no',
  newcomer: 'no',
  place: 'xiamen',
  designated: 'yes',
  spentOn: 'treatment',
  emergency: 'no',
  injury: 'none',
  premiumArrived: 'unsure',
  commercialInsurer: 'no',
}

const version1 = z.object({ claims: z.optional(z.array(z.unknown())) })

export function migrateClaims(data: unknown): unknown {
  const read = z.safeParse(version1, data)
  return { claims: read.success ? (read.data.claims ?? []).map(migrateClaim) : [undefined] }
}

/** A claim that is damaged is left out, so that all is set aside: as it stands, today's layout would take it for a blank one. */
function migrateClaim(given: unknown): unknown {
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
