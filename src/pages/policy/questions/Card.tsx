import { View } from '@tarojs/components'
import { Fold } from '../../../ui/Fold'
import { Press } from '../../../ui/Press'
import { Lines } from '../../../ui/Lines'
import { AgeMark } from '../../../answer/AgeMark'
import { saidFigure } from '../../../answer/format'
import { ageOfDocuments } from '../../../answer/standing'
import { type AnswerFigure, type AskedQuestion } from '../../../rules'
import { takeStep } from './next'
import { questionTitles } from './titles'
import { answers, isAnswer, nextText, questionsWords, sourceLines } from './words'

/** One question: its answer with the figures of today, who says so, and what to do next. */
export function Card({ question, startsOpen }: { readonly question: AskedQuestion; readonly startsOpen?: boolean }) {
  const { id, answer, sources, standing, next } = question
  return (
    <Fold title={questionTitles[id].title} startsOpen={startsOpen ?? false}>
      <Lines of={answers[id](...answer.map(textOf))} />
      <AgeMark age={ageOfDocuments(standing)} />
      <View className='hint'>{questionsWords.firm}</View>
      <Lines of={sourceLines(sources)} className='hint' />
      {sources.every(({ source }) => isAnswer(source)) ? <View className='hint'>{questionsWords.answered}</View> : null}
      {next.map((step) => (
        <Press key={step} className='button quiet' onPress={() => takeStep(step)}>
          {nextText[step]}
        </Press>
      ))}
    </Fold>
  )
}

/** A figure with its unit; a number of the statement's own has its unit in the sentence. */
function textOf({ value, unit }: AnswerFigure): string {
  return unit === undefined ? value : saidFigure(value, unit)
}
