import { useState } from 'react'
import { View } from '@tarojs/components'
import { Choice } from '../../../ui/Choice'
import { DayField } from '../../../ui/DayField'
import { Press } from '../../../ui/Press'
import type { AnswerBy, Edition, IsoDate } from '../../../rules'
import { submissionFault } from '../answers'
import type { Claim, Stage } from '../kept'
import { claimWords } from '../words'
import { dayWords, reckoningText } from '../dayWords'
import { planWords } from './words'
import { claimFields } from './questionWords'
import { faultText } from '../../../answer/faults'
import { EditionDays } from './EditionDays'

interface Props {
  readonly claim: Claim
  readonly answerBy: AnswerBy | undefined
  readonly first: Edition
  readonly today: IsoDate
  readonly onSave: (change: (claim: Claim) => Partial<Claim>) => Promise<boolean>
}

/** How far the claim has come; once it is handed in, the day of that, and by when an answer is due. */
export function StageCard({ claim, answerBy, first, today, onSave }: Props) {
  const { answers, stage, submittedOn, archived } = claim
  const [refused, setRefused] = useState<string>()
  const day = refused ?? submittedOn
  const fault = submissionFault(answers, day, today)
  const choose = (next: Stage) => {
    setRefused(undefined)
    void onSave((kept) => ({ stage: next, submittedOn: kept.submittedOn || (next === 'preparing' ? '' : today) }))
  }
  const submit = (on: string) => {
    const wrong = submissionFault(answers, on, today) !== undefined
    setRefused(wrong ? on : undefined)
    if (!wrong) void onSave(() => ({ submittedOn: on }))
  }
  return (
    <>
      <View className='card'>
        <Choice label={planWords.stage} options={claimWords.stages} value={stage} onChange={choose} />
        {stage === 'preparing' ? null : (
          <DayField
            name={claimFields.submittedOn.name}
            value={day}
            end={today}
            fault={fault && faultText(fault.code, claimFields.submittedOn)}
            onChange={submit}
          />
        )}
        {stage === 'more-papers' ? <View className='note'>{planWords.morePapers}</View> : null}
        {stage === 'paid' ? <View className='note'>{archived ? planWords.archived : planWords.paid}</View> : null}
        {stage === 'paid' && !archived ? (
          <Press className='button' onPress={() => void onSave(() => ({ archived: true }))}>
            {planWords.archive}
          </Press>
        ) : null}
      </View>
      {answerBy && stage !== 'paid' ? <Answer answerBy={answerBy} first={first} /> : null}
    </>
  )
}

function Answer({ answerBy, first }: { readonly answerBy: AnswerBy; readonly first: Edition }) {
  const { reckoned, inTime, provisional } = answerBy
  const side = (edition: Edition, lines: readonly string[]) => ({
    day: answerBy[edition],
    lines: [
      reckoningText(reckoned[edition]),
      ...lines,
      ...(provisional ? [dayWords.provisional] : []),
      ...(inTime[edition] ? [] : [dayWords.late(edition)]),
    ],
  })
  return (
    <EditionDays
      title={dayWords.answer}
      first={first}
      sides={{ guide: side('guide', []), official: side('official', [dayWords.byLaw(answerBy)]) }}
    />
  )
}
