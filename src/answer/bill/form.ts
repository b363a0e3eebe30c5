import * as z from 'zod/mini'
import { choices, type Choice } from '../../rules'
import { part } from '../../phone/app'
import { shapeOf, underOlderNames, type AnswersTo, type Questions } from '../../phone/form'
import { orElse } from '../../phone/storage'
import { billFields, billWords } from './words'

/** Who was ill: what the two schemes ask of a person, in one question. */
export const patients = [...choices.status, ...choices.group] as const
export type Patient = (typeof patients)[number]

/** What it hangs on whether a question is asked. Without a bill, of a year: all that can matter in it is. */
export interface Situation {
  readonly patient: Patient
  readonly bill?:
    | { readonly care: Choice<'care'>; readonly level: Choice<'level'> | 'unsaid'; readonly place: Choice<'place'> }
    | undefined
}

/** A bill as typed. `total` is the whole of it, `eligible` the part inside the catalogue. */
export const billQuestions = {
  care: {
    kind: 'choice',
    values: choices.care,
    start: 'outpatient',
    words: { name: billWords.care, options: billWords.cares },
    always: true,
    bare: true,
  },
  level: {
    kind: 'choice',
    // A sum hangs on it, and none of them is the usual one: what nobody chose is not taken for said.
    values: [...choices.level, 'unsaid'],
    start: 'unsaid',
    words: { name: billWords.level, options: billWords.levels },
    always: true,
    bare: true,
  },
  eligible: { kind: 'sum', words: billFields.eligible },
  classB: { kind: 'sum', words: billFields.classB },
  total: { kind: 'sum', words: billFields.total },
  essentialDrugs: {
    kind: 'sum',
    words: billFields.essentialDrugs,
    // They matter to outpatients of Xiamen's own primary institutions.
    asked: ({ bill }) => bill?.care === 'outpatient' && bill.level === 'primary' && bill.place === 'xiamen',
  },
  place: {
    kind: 'choice',
    values: choices.place,
    start: 'xiamen',
    words: { name: billWords.place, options: billWords.places },
  },
  filed: {
    kind: 'choice',
    values: choices.filed,
    start: 'none',
    words: { name: billWords.filed, options: billWords.filings },
    asked: ({ bill }) => bill?.place === 'other-province',
    always: true,
  },
  emergency: { kind: 'yes-no', start: false, words: { name: billWords.emergency, options: billWords.yesNo } },
  designated: { kind: 'yes-no', start: true, words: { name: billWords.designated, options: billWords.yesNo } },
} as const satisfies Questions<Situation>

export type BillForm = AnswersTo<typeof billQuestions>
export const billForm: z.ZodMiniType<BillForm> = z.object(shapeOf(billQuestions))
export const emptyBill: BillForm = z.parse(billForm, {})

/** Who it is that the bills are of. */
export const personQuestions = {
  patient: {
    kind: 'choice',
    values: patients,
    start: 'in-service',
    words: { name: billWords.patient, options: billWords.patients },
    always: true,
    bare: true,
  },
  monthsInsured: {
    kind: 'count',
    words: billFields.monthsInsured,
    name: 'months',
    asked: ({ patient }) => patient === 'in-service',
  },
  aid: {
    kind: 'choice',
    values: ['none', '1', '2', '3', '4', '5'],
    start: 'none',
    words: { name: billWords.aid, options: billWords.aids },
  },
} as const satisfies Questions<Situation>

/** The year around a bill, which also hangs on the class of medical aid. */
export interface YearSituation extends Situation {
  readonly aid: AnswersTo<typeof personQuestions>['aid']
}

/** Aid pays these classes visit by visit and no more than so much in a year: class 1 gets all, class 5 once a year. */
const isAidCounted = ({ aid }: YearSituation) => aid === '2' || aid === '3' || aid === '4'

/** What happened earlier in the year. */
export const beforeQuestions = {
  outpatientDeductible: {
    kind: 'sum',
    words: billFields.outpatientDeductible,
    name: 'used',
    // Students and children bear none as outpatients.
    asked: ({ patient, bill }) => bill?.care !== 'inpatient' && patient !== 'minor-or-student',
  },
  outpatientAboveDeductible: {
    kind: 'sum',
    words: billFields.outpatientAboveDeductible,
    name: 'aboveDeductible',
    asked: ({ bill }) => bill?.care !== 'inpatient',
  },
  admitted: {
    kind: 'yes-no',
    start: false,
    words: { name: billWords.admitted, options: billWords.yesNo },
    asked: ({ bill }) => bill?.care !== 'outpatient',
  },
  pooledPaid: { kind: 'sum', words: billFields.pooledPaid },
  ownCost: { kind: 'sum', words: billFields.ownCost },
  aidedOwnCost: { kind: 'sum', words: billFields.aidedOwnCost, asked: isAidCounted },
  aidPaid: { kind: 'sum', words: billFields.aidPaid, asked: isAidCounted },
} as const satisfies Questions<YearSituation>

export type BeforeForm = AnswersTo<typeof beforeQuestions>

/** All that is asked of a bill and the year around it. */
export const questions = { ...personQuestions, ...billQuestions, ...beforeQuestions }

/** The single bill of the page 报销: who, the bill, and what happened earlier in the year. */
export type SingleForm = AnswersTo<typeof personQuestions> & BeforeForm & { bill: BillForm }

const singleForm: z.ZodMiniType<SingleForm> = underOlderNames(
  questions,
  z.object({ ...shapeOf(personQuestions), bill: orElse(billForm, emptyBill), ...shapeOf(beforeQuestions) }),
)

export const single = part('single', singleForm)
export const emptySingle = single.empty

/** A next bill of the same person, at the level of institution that was chosen last. */
export function nextBill({ patient, monthsInsured, aid, bill: { level } }: SingleForm): SingleForm {
  return { ...emptySingle, patient, monthsInsured, aid, bill: { ...emptyBill, level } }
}

/** The scheme that somebody is insured by. */
export function schemeOf(patient: Patient): Choice<'scheme'> {
  return patient === 'in-service' || patient === 'retired' ? 'employee' : 'resident'
}
