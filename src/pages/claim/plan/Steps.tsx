import { View } from '@tarojs/components'
import { Titled } from '../../../ui/Titled'
import { Fold } from '../../../ui/Fold'
import { Tick } from '../../../ui/Tick'
import { stageWords, stepListWords, stepWords } from './stepWords'
import { orderOf, type Step, type Way } from './order'

interface Props {
  readonly steps: readonly Step[]
  readonly ticks: readonly string[]
  readonly onTick: (id: string) => void
}

/** What to do to get the money, in order. */
export function Steps({ steps, ...ticking }: Props) {
  return (
    <Titled title={stepListWords.title}>
      <OrderedSteps steps={steps.filter(({ stage }) => stage === 'claim')} {...ticking} />
    </Titled>
  )
}

/** What comes before a claim: too late for this bill, in time for the next. */
export function EarlierSteps({ steps, ...ticking }: Props) {
  return (
    <Fold title={stepListWords.earlier}>
      {(['before-visit', 'at-visit'] as const).map((stage) => (
        <View key={stage}>
          <View className='group-title'>{stageWords[stage]}</View>
          <OrderedSteps steps={steps.filter((step) => step.stage === stage)} {...ticking} />
        </View>
      ))}
    </Fold>
  )
}

export function OrderedSteps({ steps, ...ticking }: Props) {
  return (
    <>
      {orderOf(steps).map((ways, index) => (
        <View key={index} className='step-group'>
          <View className='group-title'>
            {ways.length > 1 ? stepListWords.chooseOne(index + 1) : stepListWords.number(index + 1)}
          </View>
          {ways.map((way, place) => (
            <WayView key={place} way={way} isOther={place > 0} {...ticking} />
          ))}
        </View>
      ))}
    </>
  )
}

interface WayProps extends Omit<Props, 'steps'> {
  readonly way: Way
  readonly isOther: boolean
}

function WayView({ way, isOther, ticks, onTick }: WayProps) {
  return (
    <>
      {way.map(({ id }, index) => (
        <View key={id}>
          {index > 0 ? <View className='or'>{stepListWords.and}</View> : null}
          {index === 0 && isOther ? <View className='or'>{stepListWords.or}</View> : null}
          <Tick
            kind='step'
            name={stepWords[id].name}
            detail={stepWords[id].hint}
            ticked={ticks.includes(id)}
            onChange={() => onTick(id)}
          />
        </View>
      ))}
    </>
  )
}
