import { Button, View } from '@tarojs/components'
import { DayField } from '../../../ui/DayField'
import { Field } from '../../../ui/Field'
import { Rested } from '../../../ui/Rested'
import { StorageNotice } from '../../../ui/StorageNotice'
import { Titled } from '../../../ui/Titled'
import { Press } from '../../../ui/Press'
import { inDigits, telephone } from '../../../rules'
import { callNumber } from '../../../phone/call'
import { copyText } from '../../../phone/copy'
import { usePart } from '../../../phone/app'
import { useKept } from '../../../phone/storage'
import { useToday } from '../../../phone/useToday'
import { faultText } from '../../../answer/faults'
import { single } from '../../../answer/bill/form'
import { credit } from '../../credit/form'
import { changeGuides, keptGuides, type PaidForm } from '../kept'
import { feedbackWords, reportWords } from './feedbackWords'
import { faultOfPaid, reportText } from './report'

/** What to do when reality differs: the reader's own case as a text to copy, in plain sight before it is copied. */
export function Feedback() {
  const today = useToday()
  const { value, state } = useKept(keptGuides)
  const { paid } = value
  const { lines, sums } = reportText(usePart(credit), usePart(single), paid, today)
  const change = (next: Partial<PaidForm>) => void changeGuides({ paid: { ...paid, ...next } })
  return (
    <Titled title={feedbackWords.title}>
      {sums.length > 0 ? (
        <>
          <View className='hint'>{feedbackWords.ask}</View>
          <StorageNotice state={state} />
          {sums.map((name) => {
            const code = faultOfPaid(paid[name])
            return (
              <Field
                key={name}
                name={reportWords.sums[name].name}
                unit={reportWords.unit}
                value={paid[name]}
                fault={code && faultText(code, reportWords.sums[name])}
                rewrite={(text) => inDigits(text, 'sum')}
                onChange={(text) => change({ [name]: text })}
              />
            )
          })}
          <DayField name={feedbackWords.on} value={paid.on || today} end={today} onChange={(on) => change({ on })} />
        </>
      ) : null}
      <View className='hint'>{sums.length > 0 ? feedbackWords.about : feedbackWords.empty}</View>
      <Rested form={paid}>
        <View className='report'>
          {lines.map((line, index) => (
            <View key={index}>{line}</View>
          ))}
        </View>
      </Rested>
      <Press className='button' onPress={() => void copyText(lines.join('\n'), feedbackWords.copied)}>
        {feedbackWords.copy}
      </Press>
      {process.env.TARO_ENV === 'weapp' ? (
        <Button className='button feedback' openType='feedback'>
          {feedbackWords.open}
        </Button>
      ) : null}
      <View className='hint'>{feedbackWords.call}</View>
      <Press className='button quiet' onPress={() => void callNumber(telephone.number)}>
        {feedbackWords.callButton}
      </Press>
    </Titled>
  )
}
