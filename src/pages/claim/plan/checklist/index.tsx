import { View } from '@tarojs/components'
import { Titled } from '../../../../ui/Titled'
import { Choice } from '../../../../ui/Choice'
import { Home } from '../../../../ui/Home'
import { Press } from '../../../../ui/Press'
import { Reference } from '../../../../answer/Reference'
import { billWords } from '../../../../answer/bill/words'
import { ClaimFrame } from '../../ClaimFrame'
import { sayUnlessSaved } from '../../../../ui/say'
import { useToday } from '../../../../phone/useToday'
import { planVisit } from '../../../../rules'
import { kept, saveVisit, toggled, type VisitDraft } from '../../kept'
import { useKept } from '../../../../phone/storage'
import { claimWords } from '../../words'
import { visitWords } from '../words'
import { stepListWords } from '../stepWords'
import '../plan.less'
import { OrderedSteps } from '../Steps'
import { PaperList } from './PaperList'

/** The list for the day of a visit: what to bring, what to say at registration, how to pay. */
export default function VisitPage() {
  return (
    <ClaimFrame>
      <Visit />
      <Home />
    </ClaimFrame>
  )
}

function Visit() {
  const { visit } = useKept(kept).value
  const { ticks, place, filed, emergency } = visit
  const plan = planVisit({ place, filed, emergency: emergency === 'yes' }, { today: useToday() })
  const save = (change: (visit: VisitDraft) => Partial<VisitDraft>) => void sayUnlessSaved(saveVisit(change))
  const tick = (id: string) => save((draft) => ({ ticks: toggled(draft.ticks, id) }))
  return (
    <>
      <View className='card'>
        <View>{visitWords.about}</View>
        <Choice
          label={visitWords.place}
          options={billWords.places}
          value={place}
          onChange={(next) => save(() => ({ place: next }))}
        />
        {place === 'other-province' ? (
          <Choice
            label={billWords.filed}
            options={billWords.filings}
            value={filed}
            onChange={(next) => save(() => ({ filed: next }))}
          />
        ) : null}
        <Choice
          label={visitWords.emergency}
          options={visitWords.emergencies}
          value={emergency}
          onChange={(next) => save(() => ({ emergency: next }))}
        />
        <View className='hint'>{claimWords.local}</View>
      </View>
      {plan.ok ? (
        <>
          <PaperList kind='paper' title={visitWords.bring} papers={plan.value.bring} ticks={ticks} onTick={tick} />
          <Titled title={stepListWords.title}>
            <OrderedSteps steps={plan.value.steps} ticks={ticks} onTick={tick} />
          </Titled>
          <PaperList
            kind='kept'
            title={visitWords.keep}
            hint={visitWords.keepHint}
            papers={plan.value.keep}
            ticks={ticks}
            onTick={tick}
          />
          <Press className='button quiet' onPress={() => save(() => ({ ticks: [] }))}>
            {visitWords.clear}
          </Press>
          <Reference standing={plan.value.standing} />
        </>
      ) : null}
    </>
  )
}
