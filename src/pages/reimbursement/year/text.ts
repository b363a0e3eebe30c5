import type { Edition, Outcome, Reimbursement } from '../../../rules'
import { agedText, standingText } from '../../../answer/standing'
import { editionName, editionWords, foot } from '../../../answer/words'
import { refusalText } from '../../../answer/refusals'
import { paidText } from '../../../answer/bill/visitWords'
import { limitWords } from './visitWords'
import { visitsWords } from './words'
import { ageOfYear } from './year'

interface Told {
  readonly name: string
  readonly year: string
  /** How they are insured and what the year began with, a line each. */
  readonly situations: readonly string[]
  readonly estimate: Readonly<Record<Edition, Outcome<Reimbursement>>>
  /** Whether no more was paid than is said. */
  readonly atMost: boolean
  /** What the totals do not hold, or only at most, a sentence each. */
  readonly caveats: readonly string[]
  /** Each visit, in a few lines, in order. */
  readonly visits: readonly (readonly string[])[]
}

/** A year and its visits as plain text, for a chat. */
export function visitsText({ name, year, situations, estimate, atMost, caveats, visits }: Told): string {
  const { guide, official } = estimate
  return [
    visitsWords.textTitle(name, year, visits.length),
    ...situations,
    `${editionName.official}（${editionWords.governs}）：${sideText(official, atMost)}`,
    `${editionName.guide}：${sideText(guide, atMost)}`,
    ...caveats,
    ...limitTexts(official),
    '',
    visitsWords.textVisits,
    ...visits.map((lines, index) => `${String(index + 1)}. ${lines.join('，')}`),
    '',
    ...(official.ok ? [standingText(official.value.standing)] : []),
    foot.reference,
  ].join('\n')
}

function sideText(outcome: Outcome<Reimbursement>, atMost: boolean): string {
  if (!outcome.ok) return refusalText(outcome.refusal)
  const { total, visits } = outcome.value
  if (!visits.some(({ ok }) => ok)) return visitsWords.nothingSettled
  return `${agedText(paidText(total, atMost), ageOfYear(outcome.value))}。`
}

function limitTexts(outcome: Outcome<Reimbursement>): string[] {
  if (!outcome.ok) return []
  const { year } = outcome.value
  return (['deductible', 'ceiling', 'critical', 'aid', 'aidMaximum'] as const).flatMap((kind) => {
    const limit = year[kind]
    return limit ? [`${limitWords[kind].name}：${limitWords[kind].text(limit)}`] : []
  })
}
