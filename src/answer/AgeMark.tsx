import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { telephone } from '../rules'
import { callNumber } from '../phone/call'
import { Press } from '../ui/Press'
import { Rested } from '../ui/Rested'
import type { Age } from './standing'
import { ageWords } from './words'

/**
 * Stands beside a figure of which only an older one is known; a tap says why, and whom to ask. It comes and goes once
 * typing rests, within a place of its own: a key press must not send it.
 */
export function AgeMark({ age }: { readonly age: Age | undefined }) {
  return (
    <View>
      <Rested form={age?.mark}>
        {age ? (
          <Press className='age-mark' label={ageWords.label(age.mark)} onPress={() => void explain(age)}>
            {age.mark}
          </Press>
        ) : null}
      </Rested>
    </View>
  )
}

async function explain({ mark, explanation }: Age): Promise<void> {
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
