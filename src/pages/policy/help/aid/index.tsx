import { View } from '@tarojs/components'
import { Season } from '../../../../answer/Season'
import { Notes } from '../../../../answer/Explanation'
import { describeAid, standingOfAll } from '../../../../rules'
import { today } from '../../../../phone/clock'
import { aidWords } from './words'
import { refusalText } from '../../../../answer/refusals'
import { Guide } from '../HelpFrame'
import '../help.less'
import { Sources } from '../Sources'
import { Titled } from '../../../../ui/Titled'
import { Classes } from './Classes'
import { Premiums } from './Premiums'
import { premiumsOn } from './answers'
import { Rates } from './Rates'

/** 医疗救助与参保缴费: who is aided with bills and premiums, and what everybody pays in. */
export default function AidPage() {
  const on = today()
  const outcome = describeAid({ today: on })
  const premiums = premiumsOn(on)
  const answered = premiums
    .flatMap(({ guide, official }) => [guide, official])
    .flatMap((premium) => (premium.ok ? [premium.value] : []))
  const aid = outcome.ok ? outcome.value : undefined
  return (
    <Guide
      title={aidWords.shareTitle}
      path='/pages/policy/help/aid/index'
      standing={standingOfAll([...answered, ...(aid ? [aid] : [])])}
    >
      {outcome.ok ? null : <View className='notice'>{refusalText(outcome.refusal)}</View>}
      <Premiums premiums={premiums} />
      <Season on={on} />
      {aid ? (
        <>
          <Rates {...aid} />
          <Classes {...aid} />
        </>
      ) : null}
      <Titled title={aidWords.know}>
        <Notes results={answered} except={['premium-assisted']} />
      </Titled>
      <Sources
        title={aidWords.sources}
        citations={[...answered, ...(aid ? [aid] : [])].flatMap(({ sources }) => sources)}
      />
    </Guide>
  )
}
