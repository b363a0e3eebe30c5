import { View } from '@tarojs/components'
import { Titled } from '../../../ui/Titled'
import { Fold } from '../../../ui/Fold'
import { Press } from '../../../ui/Press'
import type { ClaimPlaces, Telephone } from '../../../rules'
import { callNumber } from '../../../phone/call'
import { copyText } from '../../../phone/copy'
import { counterText, firstCheckWords, hoursText, placeWords, routeText } from '../placeWords'

/** Where the claim is handed in: counters with their addresses, what to tap, who else takes it, whom to call. */
export function Places({ places: { counters, online, firstChecks, telephone } }: { readonly places: ClaimPlaces }) {
  return (
    <>
      <Fold title={placeWords.title}>
        <View className='group-title'>{placeWords.counters}</View>
        <View>{hoursText(counters[0].hours)}</View>
        {counters.map((counter) => (
          <View key={counter.id} className='place'>
            <View className='claim-title'>{counter.name}</View>
            <View>{counterText(counter)}</View>
            <Press
              className='button quiet'
              label={`${placeWords.copy}，${counter.name}`}
              onPress={() => void copyText(`${counter.name} ${counterText(counter)}`, placeWords.copied)}
            >
              {placeWords.copy}
            </Press>
          </View>
        ))}
        <View className='group-title'>{placeWords.online}</View>
        {online.map((route) => (
          <View key={route.id} className='place'>
            <View className='claim-title'>{route.name}</View>
            <View>{routeText(route)}</View>
          </View>
        ))}
        <View className='group-title'>{placeWords.firstChecks}</View>
        {firstChecks.map(({ id }) => (
          <View key={id} className='place'>
            {firstCheckWords[id]}
          </View>
        ))}
      </Fold>
      <Titled title={placeWords.telephone}>
        <Call telephone={telephone} />
      </Titled>
    </>
  )
}

/** Whom to call, and what to ask for. */
export function Call({ telephone: { number, askFor } }: { readonly telephone: Telephone }) {
  return (
    <Press className='button' onPress={() => void callNumber(number)}>
      {placeWords.call(number, askFor)}
    </Press>
  )
}
