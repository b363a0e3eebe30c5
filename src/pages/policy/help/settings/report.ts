import { answersFor as creditAnswersFor } from '../../../credit/answers'
import { answersFor as billAnswersFor } from '../../../../answer/bill/answers'
import { lookedAt, type Amount, type Edition, type Explained, type IsoDate, type Outcome } from '../../../../rules'
import { told } from '../../../../phone/form'
import type { SingleForm } from '../../../../answer/bill/form'
import { toldOfBill } from '../../../../answer/bill/told'
import { creditQuestions, type CreditForm } from '../../../credit/form'
import { creditWords } from '../../../credit/words'
import { reportWords } from './feedbackWords'
import { amountText, dayText } from '../../../../answer/format'
import { agedText, ageOf } from '../../../../answer/standing'
import { refusalText } from '../../../../answer/refusals'
import { reimbursementWords } from '../../../../answer/bill/answerWords'
import { paidText } from '../../../../answer/bill/visitWords'
import { version } from './version'

/** The text that a reader may send us: what was asked and answered, and nothing about who they are. */
interface Report {
  readonly lines: readonly string[]
  /** Nothing was calculated yet, so that the report carries no case. */
  readonly isEmpty: boolean
}

export function reportText(credit: CreditForm, single: SingleForm, on: IsoDate): Report {
  const cases = [...creditLines(credit, on), ...billLines(single, on)]
  const heading = [reportWords.heading, reportWords.version(version, dayText(lookedAt))]
  return { lines: [...heading, ...cases, reportWords.actual], isEmpty: cases.length === 0 }
}

function creditLines(form: CreditForm, on: IsoDate): string[] {
  const { isExample, credit, contribution } = creditAnswersFor(form, on)
  if (isExample) return []
  const asked = told(creditQuestions, form, form).join('，')
  return [
    reportWords.asked(reportWords.credit, asked),
    ...answerLines(credit, 'monthly', ({ monthly }) => `${creditWords.monthly} ${sum(monthly)}`),
    ...(contribution
      ? [
          reportWords.asked(reportWords.contribution, asked),
          ...answerLines(contribution, 'own', ({ own }) => `${creditWords.own} ${sum(own)}`),
        ]
      : []),
  ]
}

function billLines(form: SingleForm, on: IsoDate): string[] {
  const { isExample, settlement } = billAnswersFor(form, on)
  if (isExample) return []
  return [
    reportWords.asked(reportWords.reimbursement, toldOfBill(form).join('，')),
    ...answerLines(settlement, 'fund', paidText),
  ]
}

function sum(amount: Amount): string {
  return reimbursementWords.yuan(amountText(amount))
}

function answerLines<T extends Explained>(
  answer: Record<Edition, Outcome<T>>,
  name: string,
  say: (value: T) => string,
): string[] {
  return (['guide', 'official'] as const).map((edition) => {
    const outcome = answer[edition]
    return reportWords.answer(
      edition,
      outcome.ok ? agedText(say(outcome.value), ageOf(outcome.value, name)) : refusalText(outcome.refusal),
    )
  })
}
