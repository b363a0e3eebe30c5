import { answersFor as creditAnswersFor, fieldsOf } from '../../../credit/answers'
import { answersFor as billAnswersFor } from '../../../../answer/bill/answers'
import { lookedAt, type Amount, type Edition, type IsoDate, type Outcome } from '../../../../rules'
import type { AppData, CreditForm } from '../../../../phone/app'
import type { SingleForm } from '../../../../answer/bill/form'
import { creditFields, creditWords } from '../../../credit/words'
import { billReportText, reportWords } from './feedbackWords'
import { amountText, dayText } from '../../../../answer/format'
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

export function reportText({ credit, single }: AppData, on: IsoDate): Report {
  const cases = [...creditLines(credit, on), ...billLines(single, on)]
  const heading = [reportWords.heading, reportWords.version(version, dayText(lookedAt))]
  return { lines: [...heading, ...cases, reportWords.actual], isEmpty: cases.length === 0 }
}

function creditLines(form: CreditForm, on: IsoDate): string[] {
  const { isExample, credit, contribution } = creditAnswersFor(form, on)
  if (isExample) return []
  const who = creditWords.insured[form.insured]
  const answers = fieldsOf(form).map((field) => {
    const { name = '', unit = '' } = creditFields[field] ?? {}
    return `${name} ${form[field]} ${unit}`
  })
  return [
    reportWords.asked(reportWords.credit, [who, ...answers].join('，')),
    ...answerLines(credit, ({ monthly }) => `${creditWords.monthly} ${sum(monthly)}`),
    ...(contribution
      ? [
          reportWords.asked(reportWords.contribution, [who, ...assistanceOf(form)].join('，')),
          ...answerLines(contribution, ({ own }) => `${creditWords.own} ${sum(own)}`),
        ]
      : []),
  ]
}

function billLines(form: SingleForm, on: IsoDate): string[] {
  const { isExample, settlement } = billAnswersFor(form, on)
  if (isExample) return []
  return [reportWords.asked(reportWords.reimbursement, billReportText(form)), ...answerLines(settlement, paidText)]
}

/** Aid with the premium is asked of residents. */
function assistanceOf({ insured, assistance }: CreditForm): string[] {
  return insured === 'resident' ? [`${creditWords.assistance}：${creditWords.assisted[assistance]}`] : []
}

function sum(amount: Amount): string {
  return reimbursementWords.yuan(amountText(amount))
}

function answerLines<T>(answer: Record<Edition, Outcome<T>>, say: (value: T) => string): string[] {
  return (['guide', 'official'] as const).map((edition) => {
    const outcome = answer[edition]
    return reportWords.answer(edition, outcome.ok ? say(outcome.value) : refusalText(outcome.refusal))
  })
}
