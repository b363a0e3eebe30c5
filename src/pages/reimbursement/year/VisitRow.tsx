import { Text, View } from '@tarojs/components'
import { Explanation, Notes } from '../../../answer/Explanation'
import { billNotes } from '../../../answer/bill/notes'
import { Fold } from '../../../ui/Fold'
import { Press } from '../../../ui/Press'
import { openPage } from '../../../phone/open'
import { answeredIn } from '../../../answer/sides'
import { SettlementAnswer } from '../../../answer/bill/SettlementAnswer'
import type { Edition } from '../../../rules'
import { answerWords } from '../../../answer/words'
import { visitsWords } from './words'
import { SAID_OF_PERSON } from './people'
import type { VisitAnswers } from './year'
import { linesOf } from './lines'

interface Props {
  readonly answers: VisitAnswers
  readonly first: Edition
  readonly open: boolean
  readonly onToggle: () => void
  /** What can be done with the visit; nothing with one of the example. */
  readonly actions?: Actions | undefined
}

export interface Actions {
  /** The pages on which the visit is changed and claimed; the way to the claim is worked out at the tap. */
  readonly edit: string
  readonly claim: () => string
  readonly onRemove: () => void
}

/** One visit of the list: what it was and who paid what by the document; opened, both editions and why. */
export function VisitRow({ answers, first, open, onToggle, actions }: Props) {
  const [title, ...lines] = linesOf(answers)
  return (
    <View className='visit'>
      <Press className='visit-row' label={[title, ...lines].join('，')} expanded={open} onPress={onToggle}>
        <View className='row-words'>
          <View className='visit-title'>{title}</View>
          {lines.map((line, index) => (
            <View key={index} className='visit-line'>
              {line}
            </View>
          ))}
        </View>
        <Text className='row-mark'>{open ? '−' : '＋'}</Text>
      </Press>
      {open ? <Opened answers={answers} first={first} actions={actions} /> : null}
    </View>
  )
}

function Opened({ answers, first, actions }: Omit<Props, 'open' | 'onToggle'>) {
  const { settlement, upperBound } = answers
  const results = answeredIn(settlement)
  const { official } = settlement
  // Before the first day that is paid for there is nothing to claim.
  const isTooEarly = official.ok && official.value.notes.includes('before-benefit')
  return (
    <View className='visit-opened'>
      {upperBound ? <View className='note'>{visitsWords.upperBound}</View> : null}
      <SettlementAnswer answers={answers} first={first} />
      <Notes of={billNotes} results={results.map(({ result }) => result)} except={SAID_OF_PERSON} />
      <Fold title={answerWords.how}>
        <Explanation parts={results} />
      </Fold>
      {actions ? (
        <View className='visit-actions'>
          <Press className='button' onPress={() => void openPage(actions.edit)}>
            {visitsWords.edit}
          </Press>
          <Press className='button quiet' onPress={actions.onRemove}>
            {visitsWords.remove}
          </Press>
          {isTooEarly ? null : (
            <Press className='button quiet' onPress={() => void openPage(actions.claim())}>
              {visitsWords.claim}
            </Press>
          )}
        </View>
      ) : null}
    </View>
  )
}
