import { Button, View } from '@tarojs/components'
import { Titled } from '../../../../ui/Titled'
import { Press } from '../../../../ui/Press'
import { telephone } from '../../../../rules'
import { callNumber } from '../../../../phone/call'
import { copyText } from '../../../../phone/copy'
import { usePart } from '../../../../phone/app'
import { today } from '../../../../phone/clock'
import { single } from '../../../../answer/bill/form'
import { credit } from '../../../credit/form'
import { feedbackWords } from './feedbackWords'
import { reportText } from './report'

/** What to do when reality differs: the reader's own case as a text to copy, in plain sight before it is copied. */
export function Feedback() {
  const report = reportText(usePart(credit), usePart(single), today())
  return (
    <Titled title={feedbackWords.title}>
      <View className='hint'>{report.isEmpty ? feedbackWords.empty : feedbackWords.about}</View>
      <View className='report'>
        {report.lines.map((line, index) => (
          <View key={index}>{line}</View>
        ))}
      </View>
      <Press className='button' onPress={() => void copyText(report.lines.join('\n'), feedbackWords.copied)}>
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
