import { Text, View } from '@tarojs/components'
import type { Edition, Explained, NoteKey } from '../rules'
import { openPage } from '../phone/open'
import { Press } from '../ui/Press'
import { Shown } from '../ui/Shown'
import { Heading } from '../ui/Titled'
import { Lines } from '../ui/Lines'
import { cardOf, cardUrl } from './cards'
import { answerWords, citationText, editionName } from './words'
import { noteText, type Note } from './notes'
import { stepTexts } from './steps'

interface Part {
  readonly edition: Edition
  readonly result: Explained
}

/** How the answer came about: the steps of each edition with the reader's numbers, each with where its figures stand. */
export function Explanation({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <>
      {parts.map(({ edition, result }) => (
        <View key={edition} className='explanation'>
          <View className='explanation-edition'>{editionName[edition]}</View>
          {stepTexts(result.trace).map((step, index) => (
            <View key={index} className='step'>
              <View className='step-name'>
                {step.name}：{step.expression} = {step.value}
              </View>
              <Lines of={step.reasons} className='step-detail' />
              <Lines of={[...new Set(step.citations.map(citationText))]} className='step-source' />
            </View>
          ))}
        </View>
      ))}
    </>
  )
}

interface NotesProps {
  readonly results: readonly Pick<Explained, 'notes' | 'figures'>[]
  /** What is said elsewhere on the page, at its field. */
  readonly except?: readonly NoteKey[]
  /** The sentences, where they are not those of a credit. */
  readonly of?: Partial<Record<NoteKey, Note>>
}

/** The sentences, once each, however many results say them, with the card of its own that one has. */
function sentencesIn({ results, except = [], of }: NotesProps) {
  return new Map(
    results.flatMap((result) =>
      result.notes
        .filter((key) => !except.includes(key))
        .map((key) => [noteText(result, key, of), cardOf[key]] as const),
    ),
  )
}

/** What the reader must know; what has a card of its own leads to it. */
export function Notes(props: NotesProps) {
  return (
    <>
      {[...sentencesIn(props)].map(([sentence, card]) =>
        card === undefined ? (
          <View key={sentence} className='note'>
            {sentence}
          </View>
        ) : (
          <Press key={sentence} className='note row' role='link' onPress={() => void openPage(cardUrl(card))}>
            <View className='row-words'>{sentence}</View>
            <Text className='row-mark'>›</Text>
          </Press>
        ),
      )}
    </>
  )
}

interface NotesCardProps extends NotesProps {
  /** What is so of this very answer, before what is so of its kind; a blank one only keeps its place. */
  readonly sentences?: readonly string[]
}

/** 要知道的事; it keeps its place, out of sight, where there is nothing to know. */
export function NotesCard({ sentences = [], ...notes }: NotesCardProps) {
  const isEmpty = sentencesIn(notes).size === 0 && sentences.every((sentence) => sentence === '')
  return (
    <View className={isEmpty ? 'gone' : 'card'}>
      <Heading className='card-title'>{answerWords.know}</Heading>
      {sentences.map((sentence, index) => (
        <Shown key={index} when={sentence !== ''} className='note'>
          {sentence}
        </Shown>
      ))}
      <Notes {...notes} />
    </View>
  )
}
