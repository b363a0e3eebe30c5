import { inDigits, standingOfAll, type IsoDate, type Settlement } from '../../rules'
import { askedOf, type SingleForm } from '../../answer/bill/form'
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
function askedTexts({ patient, months, bill, ...before }: SingleForm): string[] {
  const asked = askedOf(patient, bill)
  const { patients, cares, levels, places, filings } = billWords
  const sums = [
    ['eligible', bill.eligible, true],
    ['total', bill.total, true],
    ['essentialDrugs', bill.essentialDrugs, asked.essentialDrugs],
    ['outpatientDeductible', before.used, asked.used],
    ['outpatientAboveDeductible', before.aboveDeductible, asked.aboveDeductible],
    ['pooledPaid', before.pooledPaid, true],
    ['ownCost', before.ownCost, true],
    ['monthsInsured', months, asked.months],
  ] as const
  const filled = sums.flatMap(([field, text, isAsked]) =>
    isAsked && text.trim() !== '' ? [fieldText(field, text)] : [],
  )
  const rest = [
    ...(bill.place === 'other-province' ? [`${billWords.filed}：${filings[bill.filed]}`] : []),
    ...(bill.emergency ? [pictureWords.emergency] : []),
    ...(bill.designated ? [] : [pictureWords.notDesignated]),
    ...(asked.admitted && before.admitted ? [pictureWords.admitted] : []),
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
