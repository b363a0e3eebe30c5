import { View } from '@tarojs/components'
import { Home } from '../../../ui/Home'
import { useParams } from '../../../phone/params'
import { openTab } from '../../../phone/open'
import { Press } from '../../../ui/Press'
import { ClaimFrame } from '../ClaimFrame'
import { useToday } from '../../../phone/useToday'
import { kept, type Claim } from '../kept'
import { useKept } from '../../../phone/storage'
import { planOf } from './planOf'
import { planWords } from './words'
import './plan.less'
import { PlanView } from './PlanView'
import { Refused } from './Refused'
import { Settled } from './Settled'

/** The plan of one claim: until when, with what, in which order, where. */
export default function PlanPage() {
  return (
    <ClaimFrame>
      <PlanById />
      <Home />
    </ClaimFrame>
  )
}

function PlanById() {
  const params = useParams()
  const { claims } = useKept(kept).value
  const claim = claims.find(({ id }) => id === params['id'])
  if (claim === undefined) return <Missing />
  return <PlanOfClaim claim={claim} />
}

function PlanOfClaim({ claim }: { readonly claim: Claim }) {
  const today = useToday()
  const plan = planOf(claim, today)
  if (!plan.ok) return <Refused claim={claim} refusal={plan.refusal} />
  return plan.value.needed ? (
    <PlanView claim={claim} plan={plan.value} today={today} />
  ) : (
    <Settled claim={claim} plan={plan.value} />
  )
}

/** A page that is left open, or an old calendar entry, may name a claim that is gone. */
function Missing() {
  return (
    <View className='card'>
      <View>{planWords.missing}</View>
      <Press className='button' onPress={() => void openTab('/pages/claim/index')}>
        {planWords.leave}
      </Press>
    </View>
  )
}
