import { useState } from 'react'
import { View } from '@tarojs/components'
import { useFirst } from '../../../answer/useFirst'
import { Titled } from '../../../ui/Titled'
import { Fold } from '../../../ui/Fold'
import { Foot } from '../../../answer/Foot'
import { Press } from '../../../ui/Press'
import type { ClaimToMake, IsoDate, NoteKey } from '../../../rules'
import { sayUnlessSaved } from '../../../ui/say'
import { Lines } from '../../../ui/Lines'
import { noteClaim, saveClaim, toggled, type Claim } from '../kept'
import { claimNotes } from './noteWords'
import { invoiceWords, planWords } from './words'
import { citationText } from '../../../answer/words'
import { whyDifferent } from '../../../answer/why'
import { Deadlines } from './Deadlines'
import { Estimate } from './Estimate'
import { Away } from './Away'
import { Head } from './Head'
import { IfSo } from './IfSo'
import { Materials } from './Materials'
import { MyAnswers } from './MyAnswers'
import { NoteField } from './NoteField'
import { Places } from './Places'
import { StageCard } from './StageCard'
import { EarlierSteps, Steps } from './Steps'

interface Props {
  readonly claim: Claim
  readonly plan: ClaimToMake
  readonly today: IsoDate
}

/** What makes haste, and what is of the money that comes: not for what is not paid. */
const OF_A_CLAIM: readonly NoteKey[] = [
  'claim-account-drawn',
  'claim-online-first-look',

  'claim-act-by-passed',
  'claim-counters-still-open',
  'claim-guide-passed',
  'claim-official-passed',
  'claim-late',
]

/** Everything about a claim that is to be made, the most urgent first; of one that is not paid, first only that. */
export function PlanView({ claim, plan, today }: Props) {
  const { id, ticks, stage } = claim
  const [asked, setAsked] = useState(false)
  const payable = plan.eligible.official || plan.notYet
  const departed = claim.answers.whom === 'departed'
  const notes = plan.notes.filter((key) => payable || !OF_A_CLAIM.includes(key))
  const sentences = claimNotes({ ...plan, notes })
  const answers = <MyAnswers claim={claim} />
  const first = useFirst()
  const save = (change: (claim: Claim) => Partial<Claim>) => sayUnlessSaved(saveClaim(id, change))
  const tick = (entry: string) => void save((saved) => ({ ticks: toggled(saved.ticks, entry) }))
  const stageCard = <StageCard claim={claim} answerBy={plan.answerBy} first={first} today={today} onSave={save} />
  return (
    <>
      <Head claim={claim} plan={plan} today={today} />
      {payable ? null : answers}
      {payable || asked || stage !== 'preparing' ? (
        <>
          {stage === 'preparing' ? null : stageCard}
          {payable ? <Estimate claim={claim} first={first} onSave={save} /> : null}
          <Materials materials={plan.materials} ticks={ticks} departed={departed} onTick={tick} />
          <Fold title={invoiceWords.title}>
            <Lines of={invoiceWords.lines} />
          </Fold>
          <IfSo claim={claim} />
          <Steps steps={plan.steps} ticks={ticks} onTick={tick} />
          <Places places={plan.places} />
          {stage === 'preparing' ? stageCard : null}
          {stage === 'paid' ? null : <Deadlines plan={plan} first={first} />}
        </>
      ) : (
        <View className='card'>
          <Press className='button quiet' onPress={() => setAsked(true)}>
            {planWords.anyway}
          </Press>
        </View>
      )}
      <NoteField note={claim.note} onSave={(note) => sayUnlessSaved(noteClaim(id, note))} />
      {sentences.length > 0 ? (
        <Titled title={planWords.know}>
          <Lines of={sentences} />
        </Titled>
      ) : null}
      <Away answers={claim.answers} />
      {payable ? answers : null}
      {departed ? null : <EarlierSteps steps={plan.steps} ticks={ticks} onTick={tick} />}
      <Fold title={planWords.sources}>
        <Lines of={[...new Set(plan.sources.map(citationText))]} />
      </Fold>
      <Foot standing={plan.standing} reasons={whyDifferent.claim} />
    </>
  )
}
