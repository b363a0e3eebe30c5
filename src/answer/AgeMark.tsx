import Taro from '@tarojs/taro'
import { telephone } from '../rules'
import { callNumber } from '../phone/call'
import { Press } from '../ui/Press'
import type { Age } from './standing'
import { ageWords } from './words'

/** Stands beside a figure of which only an older one is known; a tap says why, and whom to ask. */
export function AgeMark({ age: { mark, explanation } }: { readonly age: Age }) {
  const explain = async () => {
    try {
      const { confirm } = await Taro.showModal({
        title: mark,
        content: explanation,
        confirmText: ageWords.call,
        cancelText: ageWords.close,
      })
      if (confirm) await callNumber(telephone.number)
    } catch {
      // What the tap would have said stands in the foot too.
    }
  }
  return (
    <Press className='age-mark' label={ageWords.label(mark)} onPress={() => void explain()}>
      {mark}
    </Press>
  )
}
