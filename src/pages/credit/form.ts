import * as z from 'zod/mini'
import { choices, type Choice } from '../../rules'
import { part } from '../../phone/app'
import { shapeOf, type AnswersTo, type Questions } from '../../phone/form'
import { creditFields, creditWords } from './words'

/** What it hangs on whether a question is asked. */
interface Situation {
  readonly insured: Choice<'insured'>
}

/** What the page 划入 asks; what one kind of insured does not need stays for when they switch back. */
export const creditQuestions = {
  insured: {
    kind: 'choice',
    values: choices.insured,
    start: 'employee',
    words: { name: creditWords.who, options: creditWords.insured },
    name: 'who',
    always: true,
    bare: true,
  },
  age: { kind: 'age', words: creditFields.age },
  base: {
    kind: 'sum',
    words: creditFields.base,
    asked: ({ insured }) => insured === 'employee' || insured === 'flexible',
  },
  pension: { kind: 'sum', words: creditFields.pension, asked: ({ insured }) => insured === 'retiree' },
  assistance: {
    kind: 'choice',
    values: choices.assistance,
    start: 'none',
    words: { name: creditWords.assistance, options: creditWords.assisted },
    asked: ({ insured }) => insured === 'resident',
  },
  maternity: {
    kind: 'choice',
    values: choices.maternity,
    start: 'none',
    words: { name: creditWords.maternity, options: creditWords.maternityOf },
    asked: ({ insured }) => insured === 'employee',
  },
} as const satisfies Questions<Situation>

export type CreditForm = AnswersTo<typeof creditQuestions>

export const credit = part<CreditForm>('credit', z.object(shapeOf(creditQuestions)))
export const emptyCreditForm = credit.empty
