import { Shown } from '../../../../ui/Shown'
import { Titled } from '../../../../ui/Titled'
import { Notes } from '../../../../answer/Explanation'
import { billNotes } from '../../../../answer/bill/notes'
import type { Explained } from '../../../../rules'
import { answerWords } from '../../../../answer/words'
import { SAID_OF_PERSON } from '../people'

interface Props {
  /** What is true of this very visit; a blank one only keeps its place. */
  readonly sentences: readonly string[]
  readonly results: readonly Explained[]
}

/** What is to be known of a visit, first what is so of this very one. */
export function Know({ sentences, results }: Props) {
  return (
    <Titled title={answerWords.know}>
      {sentences.map((sentence, index) => (
        <Shown key={index} when={sentence !== ''} className='note'>
          {sentence}
        </Shown>
      ))}
      <Notes of={billNotes} results={results} except={SAID_OF_PERSON} />
    </Titled>
  )
}
