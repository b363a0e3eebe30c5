import { answersFor as creditAnswersFor, fieldsOf } from '../../pages/credit/answers'
import { answersFor as billAnswersFor } from '../../components/bill/answers'
import { CHECKED_THROUGH, type Amount, type Edition, type IsoDate, type Outcome } from '../../rules'
import type { AppData, CreditForm } from '../../store/app'
import type { SingleForm } from '../../store/bill'
import { creditFields, creditWords } from '../../wording/credit'
import { billReportText, reportWords } from '../../wording/feedback'
import { dayText } from '../../wording/format'
import { outcomeText } from '../../wording/outcome'
import { version } from './version'

/** The text that a reader may send us: what was asked and answered, and nothing about who they are. */
export interface Report {
  readonly lines: readonly string[]
  /** Nothing was calculated yet, so that the report carries no case. */
  readonly isEmpty: boolean
}

export function reportText({ credit, single }: AppData, on: IsoDate): Report {
  const cases = [...creditLines(credit, on), ...billLines(single, on)]
  const heading = [reportWords.heading, reportWords.version(version, dayText(CHECKED_THROUGH))]
  return { lines: [...heading, ...cases, reportWords.actual], isEmpty: cases.length === 0 }
}

function creditLines(form: CreditForm, on: IsoDate): string[] {
  const { isExample, credit } = creditAnswersFor(form, on)
  if (isExample) return []
  const answers = fieldsOf(form).map((field) => {
    const { name = '', unit = '' } = creditFields[field] ?? {}
    return `${name} ${form[field]} ${unit}`
  })
  return [
    reportWords.asked(reportWords.credit, [creditWords.insured[form.insured], ...answers].join('，')),
    ...answerLines(credit, creditWords.monthly, ({ monthly }) => monthly),
  ]
}

function billLines(form: SingleForm, on: IsoDate): string[] {
  const { isExample, settlement } = billAnswersFor(form, on)
  if (isExample) return []
  return [
    reportWords.asked(reportWords.reimbursement, billReportText(form)),
    ...answerLines(settlement, reportWords.fund, ({ fund }) => fund),
  ]
}

function answerLines<T>(answer: Record<Edition, Outcome<T>>, name: string, amountOf: (value: T) => Amount): string[] {
  return (['guide', 'official'] as const).map((edition) =>
    reportWords.answer(edition, name, outcomeText(answer[edition], amountOf)),
  )
}
