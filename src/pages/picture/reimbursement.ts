import { inDigits, standingOfAll, type IsoDate, type Settlement } from '../../rules'
import { isAsked } from '../../phone/form'
import { questions, type SingleForm, type Situation } from '../../answer/bill/form'
import { answersFor } from '../../answer/bill/answers'
import { comparisonOfBill } from '../../answer/bill/comparison'
import { billFields, billWords } from '../../answer/bill/words'
import { reimbursementWords } from '../../answer/bill/answerWords'
import type { Pictured } from '../../answer/pictured'
import { amountText } from '../../answer/format'
import { answeredIn, sideOf } from '../../answer/sides'
import { linkedForm } from '../reimbursement/linked'
import { pictureWords } from './words'

/** The answer of 报销 to what a link carries. */
export function reimbursementPicture(query: Readonly<Record<string, unknown>>, on: IsoDate): Pictured | undefined {
  const form = linkedForm(on).fromLink(query)?.form
  if (form === undefined) return undefined
  const answers = answersFor(form, on)
  const { settlement, upperBound, isExample } = answers
  const { guide, official } = settlement
  if (answers.faults.length > 0 || !official.ok) return undefined
  const lines = ({ critical, own }: Settlement) => [
    ...(critical.high.isZero() ? [] : [reimbursementWords.critical(amountText(critical), upperBound)]),
    reimbursementWords.own(amountText(own), upperBound),
  ]
  return {
    asked: [...(isExample ? [reimbursementWords.example] : []), ...askedTexts(form)],
    parts: [
      {
        title: upperBound ? reimbursementWords.answerUpperBound : reimbursementWords.answer,
        guide: sideOf(guide, 'fund', lines),
        official: sideOf(official, 'fund', lines),
        ...comparisonOfBill(settlement),
      },
    ],
    caveats: upperBound ? [reimbursementWords.upperBound] : [],
    standing: standingOfAll(answeredIn(settlement).map(({ result }) => result)),
  }
}

/** What was asked: who, what, where, and every answer that is not the usual one. */
function askedTexts(form: SingleForm): string[] {
  const { patient, bill } = form
  const { patients, cares, levels, places, filings } = billWords
  const sums = Object.keys(billFields) as (keyof typeof billFields)[]
  const typed = { ...form, ...bill }
  const filled = sums.flatMap((field) =>
    isAsked<Situation>(questions[field], form) && typed[field].trim() !== '' ? [fieldText(field, typed[field])] : [],
  )
  const rest = [
    ...(bill.place === 'other-province' ? [`${billWords.filed}：${filings[bill.filed]}`] : []),
    ...(bill.emergency ? [pictureWords.emergency] : []),
    ...(bill.designated ? [] : [pictureWords.notDesignated]),
    ...(isAsked<Situation>(questions.admitted, form) && form.admitted ? [pictureWords.admitted] : []),
  ]
  return [
    `${[patients[patient], places[bill.place], cares[bill.care], levels[bill.level], ...rest].join('，')}。`,
    ...filled.map((text) => `${text}。`),
  ]
}

/** 医保范围内费用 3000 元. */
function fieldText(field: keyof typeof billFields, text: string): string {
  const { name, unit } = billFields[field]
  const digits = inDigits(text, field === 'monthsInsured' ? 'count' : 'sum') ?? text
  return `${name.replace('（选填）', '')} ${digits} ${unit}`
}
