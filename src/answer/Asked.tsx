import { View } from '@tarojs/components'
import { named } from '../ui/role'
import { answerWords } from './words'
import { Choice } from '../ui/Choice'
import { Field } from '../ui/Field'
import { isAsked, type AnswersTo, type Question, type Questions } from '../phone/form'
import { inDigits, type Fault } from '../rules'
import { faultText } from './faults'

interface Props<Situation, Of extends Questions<Situation>, Form extends AnswersTo<Of>> {
  readonly questions: Of
  /** Which of the questions. */
  readonly of: keyof Of & string
  readonly form: Form
  readonly situation: Situation
  readonly faults: readonly Fault[]
  /** What else is to be said at the field instead of its hint. */
  readonly hint?: string | undefined
  readonly onChange: (form: Form) => void
}

/** One question of a form, by what kind it is, with what is wrong with its answer; nothing where it is not asked. */
export function Asked<Situation, Of extends Questions<Situation>, Form extends AnswersTo<Of>>({
  questions,
  of,
  form,
  situation,
  faults,
  hint,
  onChange,
}: Props<Situation, Of, Form>) {
  const question: Question<Situation> | undefined = questions[of]
  if (question === undefined || !isAsked(question, situation)) return null
  const { kind, words } = question
  const answer = form[of] as string | boolean
  const change = (next: string | boolean) => onChange({ ...form, [of]: next })
  if (kind === 'choice' || kind === 'yes-no') {
    return (
      <>
        <Choice
          label={words.name}
          options={words.options ?? {}}
          value={typeof answer === 'string' ? answer : answer ? 'yes' : 'no'}
          onChange={(next) => change(kind === 'choice' ? next : next === 'yes')}
        />
        {answer === '' ? (
          <View className='field-fault' {...named({ role: 'alert' })}>
            {answerWords.notChosen}
          </View>
        ) : null}
      </>
    )
  }
  return (
    <Field
      name={words.name}
      unit={words.unit ?? ''}
      hint={hint ?? words.hint ?? ''}
      keyboard={kind === 'sum' ? 'digit' : 'number'}
      value={String(answer)}
      fault={faultOf(questions, of, faults)}
      rewrite={(text) => inDigits(text, kind)}
      onChange={change}
    />
  )
}

/** What is wrong with the answer to a question; nothing where it is fine. Paths end in the question's key. */
export function faultOf(questions: Questions<never>, of: string, faults: readonly Fault[]): string | undefined {
  const fault = faults.find(({ path }) => path.split('.').pop() === of)
  const words = questions[of]?.words
  return fault && words ? faultText(fault.code, words) : undefined
}
