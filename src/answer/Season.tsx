import { View } from '@tarojs/components'
import { calculateContribution, premiumSeason, type IsoDate } from '../rules'
import { openPage } from '../phone/open'
import { Press } from '../ui/Press'
import { amountText, dayText } from './format'
import { ageOf } from './standing'
import { seasonWords } from './words'

/** While the premium is due: until when to pay for which year, what being late costs, and what is known of the sum. */
export function Season({ on }: { readonly on: IsoDate }) {
  const season = premiumSeason(on)
  if (season === undefined) return null
  const { window, forYear, lastDay, months } = season
  const year = String(forYear)
  const premium = calculateContribution({ insured: 'resident' }, { edition: 'official', on: `${year}-01-01` })
  if (!premium.ok) return null
  const age = ageOf(premium.value, 'own')
  return (
    <View className='notice'>
      <View>{seasonWords[window](dayText(lastDay), year)}</View>
      <View>{seasonWords.late(months)}</View>
      <View>{age ? seasonWords.unknown(age.mark, year) : seasonWords.known(year, amountText(premium.value.own))}</View>
      <Press className='why' role='link' onPress={() => void openPage('/pages/policy/questions/waiting/index')}>
        {seasonWords.more}
      </Press>
    </View>
  )
}
