import { answersFor as creditAnswersFor, creditInput } from '../../credit/answers'
import { answersFor as billAnswersFor, inputOf } from '../../../answer/bill/answers'
import {
  isDate,
  lookedAt,
  readMoney,
  type Amount,
  editions,
  type Edition,
  type Explained,
  type FaultCode,
  type IsoDate,
  type Outcome,
} from '../../../rules'
import { told } from '../../../phone/form'
import type { SingleForm } from '../../../answer/bill/form'
import { toldOfBill } from '../../../answer/bill/told'
import { creditQuestions, type CreditForm } from '../../credit/form'
import { creditWords } from '../../credit/words'
import type { PaidForm } from '../kept'
import { reportWords } from './feedbackWords'
import { amountText, dayText } from '../../../answer/format'
import { agedText, ageOf } from '../../../answer/standing'
import { refusalText } from '../../../answer/refusals'
import { reimbursementWords } from '../../../answer/bill/answerWords'
import { paidText } from '../../../answer/bill/visitWords'
import { version } from './version'

/** The sums that were really paid, by the rules' own names. */
type PaidSum = Exclude<keyof PaidForm, 'on'>

/** The text that a reader may send us: what was asked and answered, and nothing about who they are. */
interface Report {
  readonly lines: readonly string[]
  /** The sums to ask for: those of what was calculated. None, and the report carries no case. */
  readonly sums: readonly PaidSum[]
}

/**
 * The cases that were calculated, each with what both editions answer, what was really paid, and in its last line the
 * same for a program: `npm run correction` makes a worked case of it.
 */
export function reportText(credit: CreditForm, single: SingleForm, paid: PaidForm, today: IsoDate): Report {
  const on = isDate(paid.on) ? paid.on : today
  const [ofCredit, ofBill] = [creditLines(credit, paid, on), billLines(single, paid, on)]
  const heading = [reportWords.heading, reportWords.version(version, dayText(lookedAt))]
  const sums: PaidSum[] = [...(ofCredit.length > 0 ? credited : []), ...(ofBill.length > 0 ? settled : [])]
  return { lines: [...heading, ...ofCredit, ...ofBill], sums }
}

const credited = ['monthly'] as const
const settled = ['fund', 'own'] as const

/** What is wrong with a sum that was really paid; nothing while it is blank. */
export function faultOfPaid(text: string): FaultCode | undefined {
  const read = readMoney(text)
  if (read.ok || read.refusal.kind !== 'invalid' || text.trim() === '') return undefined
  return read.refusal.issues[0]?.code
}

function creditLines(form: CreditForm, paid: PaidForm, on: IsoDate): string[] {
  const { isExample, credit, contribution } = creditAnswersFor(form, on)
  if (isExample) return []
  const asked = told(creditQuestions, form, form).join('，')
  const input = creditInput(form, credit.guide.ok ? 'guide' : 'official')
  return [
    reportWords.asked(reportWords.credit, asked),
    ...answerLines(credit, 'monthly', ({ monthly }) => `${creditWords.monthly} ${sum(monthly)}`),
    ...(contribution
      ? [
          reportWords.asked(reportWords.contribution, asked),
          ...answerLines(contribution, 'own', ({ own }) => `${creditWords.own} ${sum(own)}`),
        ]
      : []),
    ...paidLines('calculateCredit', input, credited, paid, on),
  ]
}

function billLines(form: SingleForm, paid: PaidForm, on: IsoDate): string[] {
  const { isExample, settlement } = billAnswersFor(form, on)
  if (isExample) return []
  return [
    reportWords.asked(reportWords.reimbursement, toldOfBill(form).join('，')),
    ...answerLines(settlement, 'fund', paidText),
    ...paidLines('estimateReimbursement', inputOf(form, on), settled, paid, on),
  ]
}

/** What was really paid, for a reader and for a program. */
function paidLines(asked: string, input: object, names: readonly PaidSum[], paid: PaidForm, on: IsoDate): string[] {
  const known = names.flatMap((name) => {
    const read = readMoney(paid[name])
    return read.ok ? [[name, read.value.toFixed(2)] as const] : []
  })
  const said = known.map(([name, amount]) => `${reportWords.sums[name].name} ${reimbursementWords.yuan(amount)}`)
  const worked = { function: asked, on, input, paid: Object.fromEntries(known) }
  return [
    said.length > 0 ? reportWords.paid(said.join('，'), dayText(on)) : reportWords.unknown,
    reportWords.forProgram(JSON.stringify(worked)),
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
  return editions.map((edition) => {
    const outcome = answer[edition]
    return reportWords.answer(
      edition,
      outcome.ok ? agedText(say(outcome.value), ageOf(outcome.value, name)) : refusalText(outcome.refusal),
    )
  })
}
