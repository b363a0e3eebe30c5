import { inOrder } from '../../../../answer/Both'
import { standingOfAll, type Credit, type IsoDate, type Outcome } from '../../../../rules'
import type { CreditForm } from '../../form'
import { dayText, figureText, sameAmount } from '../../../../answer/format'
import { answeredIn } from '../../../../answer/sides'
import { standingText } from '../../../../answer/standing'
import { editionName, editionWords, foot } from '../../../../answer/words'
import { fieldsOf, type answersFor } from '../../answers'
import { askedText } from '../../asked'
import { comparedText } from '../../compared'
import { compareWords } from './words'

/** One of the two who are compared: what was asked for them, and what is answered. */
export interface Compared {
  readonly name: string
  readonly form: CreditForm
  readonly answers: ReturnType<typeof answersFor>
}

/** Why the document gives both the same, or why the guide does not; nothing where neither is to be wondered at. */
export function reasonsOf(mine: Compared, other: Compared): string[] {
  const [one, two] = [mine.answers.credit, other.answers.credit]
  const rate = rateOf(one.official)
  const asked = differing(mine.form, other.form)
  const byDocument = isSame(one.official, two.official)
    ? mine.form.insured === 'retiree'
      ? compareWords.sameForRetirees
      : rate === undefined
        ? undefined
        : asked.includes('base')
          ? compareWords.sameAtLimit(rate)
          : compareWords.sameAtEveryAge(rate)
    : undefined
  const [lower, higher] = [rateOf(one.guide), rateOf(two.guide)]
  const byGuide =
    mine.form.insured === 'employee' && lower !== undefined && higher !== undefined && lower !== higher
      ? compareWords.guideByAge(lower, higher)
      : undefined
  return [byDocument, byGuide].flatMap((reason) => reason ?? [])
}

/** The two and what each edition says of them as plain text, for a chat. */
export function comparisonText(mine: Compared, other: Compared, on: IsoDate): string {
  const standing = [mine, other].flatMap(({ answers }) => answeredIn(answers.credit).map(({ result }) => result))
  return [
    compareWords.title(dayText(on)),
    ...[mine, other].map((one) => `${one.name}：${askedText(one.form)}`),
    ...inOrder().map(
      (edition) =>
        `${editionName[edition]}${edition === 'official' ? `（${editionWords.governs}）` : ''}：` +
        [mine, other].map((one) => `${one.name} ${comparedText(one.answers, edition)}`).join('；'),
    ),
    ...reasonsOf(mine, other),
    standingText(standingOfAll(standing)),
    foot.reference,
  ].join('\n')
}

function differing(one: CreditForm, other: CreditForm) {
  return fieldsOf(one).filter((field) => one[field].trim() !== other[field].trim())
}

function isSame(one: Outcome<Credit>, other: Outcome<Credit>): boolean {
  return one.ok && other.ok && !one.value.monthly.high.isZero() && sameAmount(one.value.monthly, other.value.monthly)
}

/** The share of the base that a month's credit is, where it is one. */
function rateOf(outcome: Outcome<Credit>): string | undefined {
  if (!outcome.ok) return undefined
  const { steps, amounts } = outcome.value.trace
  const operands = steps[amounts['monthly']?.low ?? -1]?.operands ?? []
  const rate = operands.find((operand) => operand.from === 'parameter' && operand.parameter.unit === 'ratio')
  return rate && figureText(rate.value, 'ratio')
}
