import * as z from 'zod/mini'
import { balanceChannels, type BalanceChannel, type BalanceChannelId } from './editions/balance'
import { Calculation, type Explained } from './kernel/calculation'
import { parseToday, type AskedToday } from './kernel/input'
import { outcomeOf, type Outcome } from './kernel/outcome'

/** Where to see a balance: every way that somebody names, Xiamen's own first. */
export interface Balance extends Omit<Explained, 'trace'> {
  readonly channels: readonly BalanceChannel<BalanceChannelId>[]
}

/** The ways to see the balance of a personal account. Refuses a day that is none. Sources: S4, S0; N24, G1. */
export function findBalanceChannels(options: AskedToday): Outcome<Balance> {
  return outcomeOf(() => {
    const { today } = parseToday(z.object({}), {}, options)
    const calculation = new Calculation(today)
    for (const { saidBy } of balanceChannels) saidBy.forEach((statement) => calculation.cite(statement))
    const { notes, sources, freshness } = calculation.explained()
    return { channels: balanceChannels, notes, sources, freshness }
  })
}
