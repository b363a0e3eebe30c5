import { planVisit, type VisitPlan } from '../claim'
import { citeAll, documented, type Documented } from '../documented'
import {
  filingChannels,
  remoteSteps,
  type FilingChannel,
  type RemoteStep,
  type RemoteStepId,
} from '../statements/filing'
import { Calculation } from '../kernel/calculation'
import { parseToday, type AskedToday } from '../kernel/input'
import { outcomeOf, refuse, type Outcome } from '../kernel/outcome'
import type { Edition } from '../sources'
import { heldOn } from '../statements/said'
import { answersOf, holding, type RemoteAnswers } from './answers'
import { circumstancesOf, remoteInput, type Journey, type RemoteInput } from './input'

type Papers = Pick<VisitPlan, 'bring' | 'keep'>

const NO_PAPERS: Papers = { bring: [], keep: [] }

/** Both editions on a journey, with what to do. In Xiamen it is none: nothing to do. */
export interface RemoteCare extends Documented {
  readonly answers: readonly RemoteAnswers[]
  /** Which editions say that nothing is paid at all. */
  readonly unpaid: Readonly<Record<Edition, boolean>>
  /** Only where something is still to be filed. */
  readonly channels: readonly FilingChannel[]
  /** None where the governing document pays nothing. */
  readonly papers: Papers
  readonly steps: readonly RemoteStep<RemoteStepId>[]
}

/**
 * What to do about treatment away from home, by both editions at once: whether it is paid and filed, as which kind, what
 * share is had, which hospital and which catalogue. Refuses faults. Sources: S0, S4; Y81, G1, R12 (employees 64
 * and 66).
 *
 * @example
 * const care = checkRemoteCare({ place: 'abroad' }, { today: '2025-11-17' })
 * care.ok && care.value.unpaid.official // => true
 */
export function checkRemoteCare(input: RemoteInput, options: AskedToday): Outcome<RemoteCare> {
  return outcomeOf(() => {
    const { given, today } = parseToday(remoteInput, input, options)
    const calculation = new Calculation(today)
    const circumstances = circumstancesOf(given)
    const answers = answersOf(calculation, circumstances)
    const payable = !answers.unpaid.official
    const told = payable ? new Set([...circumstances, 'payable' as const]) : circumstances
    const steps = holding(heldOn<RemoteStep<RemoteStepId>>(remoteSteps, today), told)
    const channels = steps.some(({ id }) => id === 'file') ? heldOn<FilingChannel>(filingChannels, today) : []
    const papers = payable ? papersOf(given, today) : NO_PAPERS
    citeAll(calculation, steps, channels, papers.bring, papers.keep)
    return { ...answers, channels, papers, steps, ...documented(calculation) }
  })
}

/** What to take along and what to ask for, as for any visit elsewhere. */
function papersOf(given: Journey, today: string): Papers {
  if (!('reason' in given)) return NO_PAPERS
  const { place, reason, stage } = given
  const visit = planVisit({ place, emergency: reason === 'emergency' }, { today })
  if (!visit.ok) return refuse(visit.refusal)
  return { bring: stage === 'settled' ? [] : visit.value.bring, keep: visit.value.keep }
}
