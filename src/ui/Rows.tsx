import { Text, View } from '@tarojs/components'
import { Titled } from './Titled'
import { openPage } from '../phone/open'
import { Press } from './Press'

interface Row {
  readonly title: string
  readonly hint: string
  readonly url: string
}

/** A card of ways to other pages: the whole row is the target. */
export function Rows({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  return (
    <Titled title={title}>
      {rows.map((row) => (
        <Press
          key={row.title}
          className='row'
          role='link'
          label={`${row.title}，${row.hint}`}
          onPress={() => void openPage(row.url)}
        >
          <View className='row-words'>
            <View>{row.title}</View>
            <View className='hint'>{row.hint}</View>
          </View>
          <Text className='row-mark'>›</Text>
        </Press>
      ))}
    </Titled>
  )
}
