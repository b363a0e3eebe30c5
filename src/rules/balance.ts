import * as z from 'zod/mini'
import { citeAll, documented, type Documented } from './documented'
import { Calculation } from './kernel/calculation'
import { parseToday, type AskedToday } from './kernel/input'
import { outcomeOf, type Outcome } from './kernel/outcome'
import { balanceChannels, type BalanceChannel, type BalanceChannelId } from './statements/balance'
import { heldOn } from './statements/said'

/** Where to see a balance: every way that somebody names, Xiamen's own first. */
export interface Balance extends Documented {
  readonly channels: readonly BalanceChannel<BalanceChannelId>[]
}

/**
 * The ways to see the balance of a personal account. Refuses a day that is none. Sources: S4, S0; N24, G1.
 *
 * @example
 * const balance = findBalanceChannels({ today: '2025-11-17' })
 * balance.ok && balance.value.channels[0].names // => ['厦门医疗保障']
 */
export function findBalanceChannels(options: AskedToday): Outcome<Balance> {
  return outcomeOf(() => {
    const { today } = parseToday(z.object({}), {}, options)
    const calculation = new Calculation(today)
    const channels = heldOn<BalanceChannel<BalanceChannelId>>(balanceChannels, today)
    citeAll(calculation, channels)
    return { channels, ...documented(calculation) }
  })
}
