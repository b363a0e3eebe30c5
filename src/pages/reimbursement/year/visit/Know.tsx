import { View } from '@tarojs/components'
import { Titled } from '../../../../ui/Titled'
import { Notes } from '../../../../answer/Explanation'
import type { Explained } from '../../../../rules'
import { answerWords } from '../../../../answer/words'
import { SAID_OF_PERSON } from '../people'

interface Props {
  /** What is true of this very visit; a blank one keeps its place, since taking a node out sends the whole page anew. */
  readonly sentences: readonly string[]
  readonly results: readonly Explained[]
}

/** What is to be known of a visit, first what is so of this very one. */
export function Know({ sentences, results }: Props) {
  return (
    <Titled title={answerWords.know}>
      {sentences.map((sentence, index) => (
        <View key={index} className={sentence === '' ? 'gone' : 'note'}>
          {sentence}
        </View>
      ))}
      <Notes results={results} except={SAID_OF_PERSON} />
    </Titled>
  )
}
