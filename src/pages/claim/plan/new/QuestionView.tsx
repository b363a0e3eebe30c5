import { View } from '@tarojs/components'
import { DayField } from '../../../../ui/DayField'
import { Field } from '../../../../ui/Field'
import { Press } from '../../../../ui/Press'
import { named } from '../../../../ui/role'
import { Lines } from '../../../../ui/Lines'
import { inDigits, type IsoDate } from '../../../../rules'
import { judgedSoFar } from '../../answers'
import { kindOf, type ClaimAnswers, type Question } from '../../form'
import { untilLines } from '../../dayWords'
import { claimFields, questionHint, questionTitle, questionWords } from '../questionWords'
import { optionsOf } from '../options'
import { answerFault } from './faults'

interface Props {
  readonly question: Question
  readonly progress: string
  /** What came along, in words. */
  readonly brought: readonly string[]
  readonly answers: ClaimAnswers
  readonly today: IsoDate
  /** Whether somebody wanted to go on with the answer as it stands; a day that is not chosen yet is no fault before. */
  readonly tried: boolean
  /** Whether the sum is asked for beside the day of payment. */
  readonly withAmount: boolean
  readonly onType: (question: Question, text: string) => void
  readonly onChoose: (answer: string) => void
}

/** One question: a choice is a tap and goes on by itself, a day or a line is filled in. */
export function QuestionView({ question, progress, brought, answers, today, tried, withAmount, ...on }: Props) {
  const kind = kindOf(question)
  const fields = withAmount ? ([question, 'amount'] as const) : [question]
  return (
    <View className='card'>
      <View className='hint'>{progress}</View>
      <Lines of={brought} />
      <View className='question' aria-live='polite' {...named({ role: 'heading' })}>
        {questionTitle[question]}
      </View>
      <View className='hint'>{questionHint[question] ?? ''}</View>
      {kind === 'choice'
        ? optionsOf(question).map(({ id, words }) => (
            <Press
              key={id}
              className={id === answers[question] ? 'option chosen' : 'option'}
              label={id === answers[question] ? questionWords.chosen(words) : words}
              onPress={() => on.onChoose(id)}
            >
              {words}
            </Press>
          ))
        : fields.map((field) => (
            <Typed key={field} question={field} answers={answers} today={today} tried={tried} onType={on.onType} />
          ))}
    </View>
  )
}

type TypedProps = Pick<Props, 'question' | 'answers' | 'today' | 'tried' | 'onType'>

/** What is typed or picked; under the day of payment stands by when somebody has to act, as soon as that is known. */
function Typed({ question, answers, today, tried, onType }: TypedProps) {
  const value = answers[question]
  const fault = answerFault(answers, question, today)
  const type = (text: string) => onType(question, text)
  if (kindOf(question) === 'day') {
    const field = claimFields[question as keyof typeof claimFields]
    const judged = question === 'paidOn' && value !== '' ? judgedSoFar({ ...answers, amount: '' }, today) : undefined
    return (
      <>
        <DayField
          name={field.name}
          value={value}
          end={today}
          fault={tried || value !== '' ? fault : undefined}
          onChange={type}
        />
        <View aria-live='polite'>
          <Lines of={judged ? untilLines(judged) : []} />
        </View>
      </>
    )
  }
  if (question === 'amount') {
    const { name, unit } = claimFields.amount
    return (
      <Field
        name={name}
        unit={unit}
        value={value}
        fault={fault}
        rewrite={(text) => inDigits(text, 'sum')}
        onChange={type}
      />
    )
  }
  return (
    <>
      <Field name={claimFields.title.name} keyboard='text' value={value} onChange={type} />
      <View className='hint'>{questionWords.kept}</View>
    </>
  )
}
