import { View } from '@tarojs/components'
import { telephone } from '../rules'
import { ask } from '../phone/ask'
import { toast } from '../phone/toast'
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
  const { call, close } = ageWords
  const yes = await ask({ title: mark, content: explanation, confirm: call, cancel: close })
  if (yes === undefined) await toast(explanation, 5000)
  else if (yes) await callNumber(telephone.number)
}
