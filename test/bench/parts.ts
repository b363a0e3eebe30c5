import { Calculation } from '../../src/rules/kernel/calculation'
import { parseBills } from '../../src/rules/reimbursement/input'
import { settleByDocument } from '../../src/rules/reimbursement/official'
import type { State } from '../../src/rules/reimbursement/settlement'
import { inputOf, type Bill } from './bills'

/** What our own settlement is made of, for whoever wants it faster: each part by itself, as the rules do it. */

const asked = { edition: 'official' } as const

/** What was entered is read and judged (zod). */
export function read(bill: Bill) {
  return parseBills(inputOf(bill), asked)
}

/** The sums of a bill that has been read, with the steps that give them. */
export function sums({ person, visits: [visit], before }: ReturnType<typeof read>): Calculation {
  if (visit === undefined) throw new Error('there is no visit')
  const calculation = new Calculation(visit.date)
  settleByDocument(calculation, { ...before, person, since: visit.date } as State, visit, person)
  return calculation
}

/** The same with its notes, its sources and how they stand. */
export function explained(given: ReturnType<typeof read>) {
  return sums(given).explained()
}
