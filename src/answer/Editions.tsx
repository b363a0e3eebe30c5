import { Text, View } from '@tarojs/components'
import { AgeMark } from './AgeMark'
import { Both } from './Both'
import type { Edition } from '../rules'
import { Rested } from '../ui/Rested'
import { openPage } from '../phone/open'
import { Press } from '../ui/Press'
import { Heading } from '../ui/Titled'
import { comparisonText } from './pictured'
import type { Age } from './standing'
import { editionWords } from './words'

/** Stands where an edition gives no figure. */
export const NO_FIGURE = '—'

/** Longer figures, and those with a word before them, are set smaller to stay on one line of a narrow phone: both alike. */
function sizeOf(figures: readonly string[]): string {
  if (figures.some(({ length }) => length > 24)) return 'figure-longest'
  return figures.some((figure) => figure.length > 8 || /^[约至多]/.test(figure)) ? 'figure-long' : ''
}

/** What one edition says: the figure, how it is got in short, and lines of detail. */
export interface Side {
  readonly figure: string
  /** How old the figure is, where only an older one is known. */
  readonly age?: Age | undefined
  readonly short?: string
  /** Where more is said of why there is no figure. */
  readonly way?: string | undefined
  /** A second figure, as important as the first, with what it is. */
  readonly second?: { readonly name: string; readonly figure: string; readonly age?: Age | undefined }
  readonly lines?: readonly string[]
}

interface Props {
  readonly title: string
  readonly guide: Side
  readonly official: Side
  /** Whether the two say the same; then one figure stands for both. */
  readonly agree: boolean
  /** How far they are apart, where that can be told. */
  readonly difference?: string | undefined
  /** What to say of the two instead of how far they are apart, such as that the document alone gives a figure. */
  readonly said?: string | undefined
  /** Why the two differ, in a sentence; a tap opens the page that explains it. */
  readonly why?: string | undefined
  /** The edition that stands first. */
  readonly first?: Edition
  /** What to say while something is being changed and this is the answer to what was filled in before. */
  readonly waiting?: string | undefined
}

/**
 * Both editions of one answer, side by side where they differ, and which of them governs. Where they agree one column
 * is hidden by its style alone: a change between the two while typing must not send the whole card anew.
 */
export function Editions({ title, guide, official, agree, difference, said, why, first = 'official', waiting }: Props) {
  const sides = { guide, official }
  const size = sizeOf([guide, official].flatMap(({ figure, second }) => [figure, second?.figure ?? '']))
  return (
    <View className={waiting ? 'card answer stale' : 'card answer'}>
      <Heading className='answer-title'>{title}</Heading>
      <Both first={first} agree={agree} figure={(edition) => <Figure figure={sides[edition].figure} size={size} />}>
        {(edition) => (
          <Rested form={sides[edition]}>
            <Details side={sides[edition]} size={size} />
          </Rested>
        )}
      </Both>
      <View className='answer-difference'>{waiting ?? comparisonText({ agree, difference, said })}</View>
      {why === undefined ? null : (
        <Press
          className={agree ? 'gone' : 'why'}
          role='link'
          onPress={() => void openPage('/pages/policy/help/differences/index')}
        >
          {why} ›
        </Press>
      )}
    </View>
  )
}

function Figure({ figure, size }: { readonly figure: string; readonly size: string }) {
  return (
    <View className={`figure ${size}`}>
      {figure}
      {figure === NO_FIGURE ? null : <Text className='figure-unit'>{editionWords.unit}</Text>}
    </View>
  )
}

interface DetailsProps {
  readonly side: Side
  readonly size: string
}

function Details({ side: { age, short, way, second, lines = [] }, size }: DetailsProps) {
  return (
    <>
      <AgeMark age={age} />
      {short === undefined ? null : way === undefined ? (
        <View className='answer-short'>{short}</View>
      ) : (
        <Press className='why' role='link' onPress={() => void openPage(way)}>
          {short} ›
        </Press>
      )}
      {second === undefined ? null : (
        <>
          <View className='answer-line answer-second'>{second.name}</View>
          <Figure figure={second.figure} size={size} />
          {second.age?.mark === age?.mark ? null : <AgeMark age={second.age} />}
        </>
      )}
      {lines.map((line, index) => (
        <View key={index} className='answer-line'>
          {line}
        </View>
      ))}
    </>
  )
}
