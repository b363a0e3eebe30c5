import {
  calculateContribution,
  calculateCredit,
  type Contribution,
  type ContributionInput,
  type Credit,
  type CreditInput,
  type Edition,
  type Fault,
  type IsoDate,
  type Outcome,
} from '../../rules'
import { isAsked } from '../../phone/form'
import { remembered } from '../../phone/remembered'
import { creditQuestions, type CreditForm } from './form'
import { creditWords } from './words'

/** What stands in an empty form, and is marked as an example. */
const example = { age: '45', base: '6000', pension: '3000', ageOfRetiree: '65', ageOfResident: '40' }

interface CreditResults {
  readonly credit: Readonly<Record<Edition, Outcome<Credit>>>
  /** Nothing for retirees: what they pay in is not among our facts. */
  readonly contribution: Readonly<Record<Edition, Outcome<Contribution>>> | undefined
  readonly faults: readonly Fault[]
}

interface CreditAnswers extends CreditResults {
  readonly isExample: boolean
}

/** Everything the page shows of a form: both editions, and what is wrong with which field. */
export const answersFor = remembered((form: CreditForm, on: IsoDate): CreditAnswers => {
  const isExample = fieldsOf(form).every((field) => form[field].trim() === '')
  return { isExample, ...resultsFor(isExample ? withExample(form) : form, on) }
})

/** What both editions answer to a form as it is filled in, and what is wrong with it. */
export function resultsFor(filled: CreditForm, on: IsoDate): CreditResults {
  const credit = both((edition) => calculateCredit(creditInput(filled, edition), { edition, on }))
  const contribution =
    filled.insured === 'retiree'
      ? undefined
      : both((edition) => calculateContribution(contributionInput(filled), { edition, on }))
  const faults = [credit.guide, credit.official].flatMap((outcome) =>
    !outcome.ok && outcome.refusal.kind === 'invalid' ? outcome.refusal.issues : [],
  )
  // A pension may be left out: the document's sum does not rest on it.
  const isLeftOut = ({ path }: Fault) => path === 'pension' && filled.pension.trim() === ''
  return { credit, contribution, faults: faults.filter((fault) => !isLeftOut(fault)) }
}

/** Whether there is an answer to show: the document's, which asks for the least. */
export function isAnswered({ credit: { official } }: CreditAnswers): boolean {
  return official.ok || official.refusal.kind !== 'invalid'
}

const numbers = ['age', 'base', 'pension'] as const

/** The number fields that matter for who asks. */
export function fieldsOf(form: CreditForm): (typeof numbers)[number][] {
  return numbers.filter((field) => isAsked(creditQuestions[field], form))
}

/** The form as its example fills it; what is not asked stays empty. */
export function withExample(form: CreditForm): CreditForm {
  const age = {
    employee: example.age,
    flexible: example.age,
    retiree: example.ageOfRetiree,
    resident: example.ageOfResident,
  }
  const values = { ...example, age: age[form.insured] }
  return { ...form, ...Object.fromEntries(fieldsOf(form).map((field) => [field, values[field]])) }
}

/** What the example of an empty form is filled in with, in words. */
export function exampleText(form: CreditForm): string {
  const filled = withExample(form)
  return creditWords.example(fieldsOf(form).map((field) => creditWords.exampleOf[field](filled[field])))
}

/**
 * What the rules are asked of a form that is filled in. The document gives retirees a fixed sum: what is wrong with a
 * pension must not hide it.
 */
export function creditInput({ insured, age, base, pension }: CreditForm, edition: Edition): CreditInput {
  switch (insured) {
    case 'employee':
    case 'flexible':
      return { insured, age, base }
    case 'retiree':
      return edition === 'guide' ? { insured, age, pension } : { insured, age }
    case 'resident':
      return { insured, age }
  }
}

function contributionInput({ insured, base, assistance, maternity }: CreditForm): ContributionInput {
  switch (insured) {
    case 'employee':
      return { insured, base, maternity }
    case 'flexible':
      return { insured, base }
    default:
      return { insured: 'resident', assistance }
  }
}

function both<T>(ask: (edition: Edition) => T): Record<Edition, T> {
  return { guide: ask('guide'), official: ask('official') }
}
