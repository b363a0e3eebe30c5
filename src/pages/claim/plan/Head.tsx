import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { Press } from '../../../ui/Press'
import { named } from '../../../ui/role'
import { useOnce } from '../../../ui/useOnce'
import { Heading } from '../../../ui/Titled'
import type { ClaimToMake, IsoDate, OpeningHours } from '../../../rules'
import { detailsOf, titleOf } from '../summary'
import { copyText } from '../../../phone/copy'
import type { Claim } from '../kept'
import { planWords } from './words'
import { dayAndWeekday, daysLeftText, deadlineHint } from '../dayWords'
import { calendarText, planText } from './text'
import { againstLines, againstOf } from './against'
import { putIntoCalendar, type Put } from './calendar'
import { paperLines } from './papers'
import { Call } from './Places'
import { Reasons } from './Reasons'

interface Props {
  readonly claim: Claim
  readonly plan: ClaimToMake
  readonly today: IsoDate
}

/** Which claim this is, whether it can be paid, how many days are left, and two ways to carry that away. */
export function Head({ claim, plan, today }: Props) {
  const title = titleOf(claim)
  const details = [...detailsOf(claim), planWords.paidOn(claim.answers.paidOn)]
  const { actBy } = plan.remaining ?? plan.deadlines
  const against = againstOf(plan, claim.answers)
  const payable = plan.eligible.official || plan.notYet
  const paid = claim.stage === 'paid'
  const open = payable && claim.stage === 'preparing'
  const copy = () => {
    const { ticks, note } = claim
    const papers = paperLines(plan.materials, ticks)
    return copyText(
      planText(plan, { title, details, against: againstLines(against), papers, ticks, note }),
      planWords.copied,
    )
  }
  return (
    <View className='card'>
      <Heading className='question'>{title}</Heading>
      <View className='hint'>{details.join(' · ')}</View>
      {paid ? null : <Reasons against={against} />}
      {payable || paid ? null : (
        <>
          <Call telephone={plan.places.telephone} />
          <View className='hint'>{deadlineHint(plan)}</View>
        </>
      )}
      {open ? <Days plan={plan} /> : null}
      {open && actBy >= today ? (
        <Calendar
          id={`${claim.createdOn}-${claim.id}`}
          day={actBy}
          title={title}
          description={calendarText(plan)}
          hours={plan.places.counters[0].hours}
        />
      ) : null}
      <Press className='button' onPress={() => void copy()}>
        {payable ? planWords.copy : planWords.copyAgainst}
      </Press>
    </View>
  )
}

function Days({ plan }: { readonly plan: ClaimToMake }) {
  const { lead, figure, unit, lines } = daysLeftText(plan)
  return (
    <View className='days'>
      <View className='days-lead'>{lead}</View>
      {figure === '' ? null : (
        <View>
          <Text className='days-figure'>{figure}</Text> {unit}
        </View>
      )}
      {lines.map((line) => (
        <View key={line}>{line}</View>
      ))}
    </View>
  )
}

interface CalendarProps {
  readonly id: string
  readonly day: IsoDate
  readonly title: string
  readonly description: string
  readonly hours: OpeningHours
}

/** The act-by day in the phone's calendar: asked for at this tap only. How it went is said where it was tapped. */
function Calendar({ id, day, title, description, hours }: CalendarProps) {
  const [put, setPut] = useState<Put>()
  const said = {
    added: planWords.calendarAdded,
    file: planWords.calendarFile,
    refused: planWords.calendarRefused(dayAndWeekday(day)),
  }
  const entry = { id, day, title: planWords.calendarTitle(title), description, hours }
  // A second tap while the phone asks is not a second entry.
  const add = useOnce(async () => {
    setPut(await putIntoCalendar(entry))
    return false
  })
  return (
    <>
      <Press className='button' onPress={() => void add()}>
        {planWords.calendar}
      </Press>
      {put === undefined ? null : (
        <View className='hint' {...named({ role: 'alert' })}>
          {said[put]}
        </View>
      )}
    </>
  )
}
