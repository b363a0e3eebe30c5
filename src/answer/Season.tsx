import { View } from '@tarojs/components'
import { premiumSeason, type IsoDate, type PremiumSeason } from '../rules'
import { openPage } from '../phone/open'
import { Press } from '../ui/Press'
import { dayText, figureText } from './format'
import { seasonWords } from './words'

/** While the premium is due: until when to pay, of which year the figure above is, and what being late costs. */
export function Season({ on }: { readonly on: IsoDate }) {
  const season = premiumSeason({ today: on })
  if (!season.ok || season.value === undefined) return null
  return (
    <View className='notice'>
      {sentencesOf(season.value).map((sentence) => (
        <View key={sentence}>{sentence}</View>
      ))}
      <Press className='why' role='link' onPress={() => void openPage('/pages/policy/questions/waiting/index')}>
        {seasonWords.more} ›
      </Press>
    </View>
  )
}

function sentencesOf({ window, lastDay, forYear, currentYear, months, ...season }: PremiumSeason): string[] {
  return [
    seasonWords[window](dayText(lastDay), String(forYear)),
    seasonWords.late(figureText(months.value, 'months')),
    seasonWords.current(String(currentYear)) + nextText({ forYear, currentYear, ...season }),
  ]
}

/** What is paid for the year that is asked for, unless that is the figure above. */
function nextText({
  forYear,
  currentYear,
  premium,
  premiumYear,
}: Pick<PremiumSeason, 'forYear' | 'currentYear' | 'premium' | 'premiumYear'>): string {
  if (premiumYear !== forYear) return seasonWords.unknown(String(forYear))
  return currentYear === forYear ? '' : seasonWords.next(String(forYear), figureText(premium.value, 'yuan'))
}
