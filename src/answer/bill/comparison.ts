import type { Edition, Outcome, Settlement } from '../../rules'
import { reasonsText } from '../refusals'
import { nothingPaid, reimbursementWords } from './answerWords'
import { comparisonOf, type Comparison } from '../sides'

/** How the editions compare over one bill; where neither pays anything, that and why. */
export function comparisonOfBill({ guide, official }: Readonly<Record<Edition, Outcome<Settlement>>>): Comparison {
  const comparison = comparisonOf(
    guide.ok ? guide.value.fund : undefined,
    official.ok ? official.value.fund : undefined,
  )
  const [byGuide, byDocument] = [whyNothing(guide), whyNothing(official)]
  if (byGuide === undefined || !official.ok) return comparison
  if (byDocument !== undefined) return { ...comparison, said: nothingPaid(byGuide, byDocument) }
  return guide.ok ? comparison : { agree: false, said: reimbursementWords.guidePaysNothing }
}

/** Why an edition pays nothing; nothing is said where it pays, or gives no figure. */
function whyNothing(outcome: Outcome<Settlement>): string | undefined {
  if (!outcome.ok) return outcome.refusal.kind === 'not-eligible' ? reasonsText(outcome.refusal.reasons) : undefined
  const { fund, critical, eligible, deductible, aboveCeiling, notes } = outcome.value
  const { whyNothing: why } = reimbursementWords
  if (!fund.high.isZero() || !critical.high.isZero()) return undefined
  if (notes.includes('not-designated')) return reasonsText(['not-designated'])
  if (eligible.isZero()) return why.outside
  if (!aboveCeiling.isZero()) return why.ceiling
  return deductible.isZero() ? why.tiny : why.deductible
}
