import { View } from '@tarojs/components'
import type { StorageState } from '../phone/storage'
import { storageWords } from './words'
import { named } from './role'

/** What storage has to say of a kept value; nothing while all is fine. */
export function StorageNotice({ state }: { readonly state: StorageState }) {
  if (state === 'fine') return null
  return (
    <View className='notice' {...named({ role: 'alert' })}>
      {storageWords[state]}
    </View>
  )
}
