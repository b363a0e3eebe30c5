import { Text, View } from '@tarojs/components'
import { Press } from '../../../../ui/Press'
import { sources, type SourceId } from '../../../../rules'
import { copyText } from '../../../../phone/copy'
import { editionName } from '../../../../answer/words'
import { documentText, inForceText, tableWords } from './words'

/** The documents that figures come from; pressing one copies its title and address. */
export function Documents() {
  return (
    <>
      {(Object.keys(sources) as SourceId[]).map((id) => {
        const { edition, number, title, address } = sources[id]
        return (
          <Press
            key={id}
            className='entry-line'
            label={[editionName[edition], number, title, inForceText(id), tableWords.copy].filter(Boolean).join('，')}
            onPress={() => void copyText(documentText(id), tableWords.copied)}
          >
            <View>
              <Text className='entry-edition'>{editionName[edition]}</Text>
              {title}
            </View>
            {[number, inForceText(id), address ?? tableWords.noAddress].map((detail) =>
              detail === undefined ? null : (
                <View key={detail} className='step-detail'>
                  {detail}
                </View>
              ),
            )}
          </Press>
        )
      })}
    </>
  )
}
