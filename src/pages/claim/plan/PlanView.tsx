import { useState } from 'react'
import { View } from '@tarojs/components'
import { useFirst } from '../../../answer/useFirst'
import { Titled } from '../../../ui/Titled'
import { Notes } from '../../../answer/Explanation'
import { Fold } from '../../../ui/Fold'
import { Foot } from '../../../answer/Foot'
import { Press } from '../../../ui/Press'
import type { ClaimToMake, IsoDate, NoteKey } from '../../../rules'
import { sayUnlessSaved } from '../../../ui/say'
import { saveClaim, toggled, type Claim } from '../kept'
import { planWords } from './words'
import { citationText } from '../../../answer/words'
import { whyDifferent } from '../../../answer/why'
import { Deadlines } from './Deadlines'
import { Estimate } from './Estimate'
import { Head } from './Head'
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

/** What makes haste; nobody has to for what is not paid. */
const HASTE: readonly NoteKey[] = [
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
  const payable = plan.eligible.official
  const notes = plan.notes.filter((key) => payable || !HASTE.includes(key))
  const answers = <MyAnswers claim={claim} />
  const first = useFirst()
  const save = (change: (claim: Claim) => Partial<Claim>) => sayUnlessSaved(saveClaim(id, change))
  const tick = (entry: string) => void save((saved) => ({ ticks: toggled(saved.ticks, entry) }))
  return (
    <>
      <Head claim={claim} plan={plan} today={today} />
      {payable ? null : answers}
      {payable || asked || stage !== 'preparing' ? (
        <>
          {stage === 'paid' ? null : <Deadlines plan={plan} first={first} />}
          <StageCard claim={claim} answerBy={plan.answerBy} first={first} today={today} onSave={save} />
          <Materials materials={plan.materials} ticks={ticks} onTick={tick} />
          <Steps steps={plan.steps} ticks={ticks} onTick={tick} />
          <Places places={plan.places} />
        </>
      ) : (
        <View className='card'>
          <Press className='button quiet' onPress={() => setAsked(true)}>
            {planWords.anyway}
          </Press>
        </View>
      )}
      {payable ? <Estimate claim={claim} first={first} onSave={save} /> : null}
      <NoteField note={claim.note} onSave={(note) => save(() => ({ note }))} />
      {notes.length > 0 ? (
        <Titled title={planWords.know}>
          <Notes results={[{ ...plan, notes }]} />
        </Titled>
      ) : null}
      {payable ? answers : null}
      <EarlierSteps steps={plan.steps} ticks={ticks} onTick={tick} />
      <Fold title={planWords.sources}>
        {[...new Set(plan.sources.map(citationText))].map((citation) => (
          <View key={citation} className='note'>
            {citation}
          </View>
        ))}
      </Fold>
      <Foot standing={plan.standing} reasons={whyDifferent.claim} />
    </>
  )
}
