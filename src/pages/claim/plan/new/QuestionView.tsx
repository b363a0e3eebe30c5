import { View } from '@tarojs/components'
import { DayField } from '../../../../ui/DayField'
import { Field } from '../../../../ui/Field'
import { Press } from '../../../../ui/Press'
import { named } from '../../../../ui/role'
import type { IsoDate } from '../../../../rules'
import type { Question } from '../../answers'
import type { ClaimAnswers } from '../../form'
import { claimFields, questionHint, questionTitle, questionWords } from '../questionWords'
import { optionsOf } from '../options'

interface Props {
  readonly question: Question
  readonly progress: string
  readonly answers: ClaimAnswers
  readonly today: IsoDate
  readonly fault: string | undefined
  /** Whether somebody wanted to go on with the answer as it stands; a day that is not chosen yet is no fault before. */
  readonly tried: boolean
  readonly onType: (text: string) => void
  readonly onChoose: (answer: string) => void
}

/** One question: a choice is a tap and goes on by itself, a day or a line is filled in. */
export function QuestionView({ question, progress, answers, today, fault, tried, onType, onChoose }: Props) {
  const value = answers[question]
  return (
    <View className='card'>
      <View className='hint'>{progress}</View>
      <View className='question' aria-live='polite' {...named({ role: 'heading' })}>
        {questionTitle[question]}
      </View>
      <View className='hint'>{questionHint[question] ?? ''}</View>
      {optionsOf(question).map(({ id, words }) => (
        <Press
          key={id}
          className={id === value ? 'option chosen' : 'option'}
          label={id === value ? questionWords.chosen(words) : words}
          onPress={() => onChoose(id)}
        >
          {words}
        </Press>
      ))}
      {question === 'paidOn' || question === 'diedOn' ? (
        <DayField
          name={claimFields[question].name}
          value={value}
          end={today}
          fault={tried || value !== '' ? fault : undefined}
          onChange={onType}
        />
      ) : null}
      {question === 'amount' ? (
        <Field
          name={claimFields.amount.name}
          unit={claimFields.amount.unit}
          value={value}
          fault={fault}
          onChange={onType}
        />
      ) : null}
      {question === 'title' ? (
        <>
          <Field name={claimFields.title.name} keyboard='text' value={value} onChange={onType} />
          <View className='hint'>{questionWords.kept}</View>
        </>
      ) : null}
    </View>
  )
}
