import { disagreements, type Edition, type IsoDate, type Topic } from '../../../../rules'
import { sayOn } from '../../../../answer/format'
import {
  differencesWords,
  figureSaid,
  questionsOf,
  type DifferenceId,
  type Section,
  type Sentence,
  type Words,
} from './words'
import { parameterName } from '../parameters/names'
import { examples, type Example } from './examples'
import { questions } from './questions'

/** One line of a comparison: what is asked, and what each edition answers. */
export interface Line extends Readonly<Record<Edition, string>> {
  readonly name: string
}

/** A question on which the editions disagree, as it is read. */
export interface Difference {
  readonly id: DifferenceId
  readonly title: string
  readonly lines: readonly Line[]
  readonly example?: { readonly name: string; readonly answers: Example['answers'] }
  readonly reason: string
}

/** The questions of a section on which the editions disagree on a day: figures from the comparison, examples from the calculators. */
export function differences(section: Section, on: IsoDate): Difference[] {
  const lines = figureLines(on)
  const says = [sayOn(on, 'official'), sayOn(on, 'guide')] as const
  const said = (sentence: Sentence) => (typeof sentence === 'string' ? sentence : sentence(...says))
  return questionsOf(section).map(({ id, words: { title, reason, guide, official, example: asked } }) => {
    const inWords =
      guide !== undefined && official !== undefined
        ? [{ name: differencesWords.inWords, guide: said(guide), official: said(official) }]
        : []
    const example = examples[id]?.(on)
    return {
      id,
      title,
      reason: said(reason),
      lines: [...inWords, ...questions[id].flatMap((point) => lines.get(point) ?? [])],
      ...(asked !== undefined && example ? { example: exampleOf(asked, example) } : {}),
    }
  })
}

function exampleOf(asked: NonNullable<Words['example']>, { filled, answers }: Example) {
  return { name: typeof asked === 'string' ? asked : asked(...filled), answers }
}

/** What the comparison found of figures, by the point that they belong to. */
function figureLines(on: IsoDate): Map<string, Line> {
  const lines = new Map<string, Line>()
  for (const { point, guide, official } of disagreements(on)) {
    if (guide === undefined && official === undefined) continue
    lines.set(point, { name: parameterName[point as Topic], guide: figureSaid(guide), official: figureSaid(official) })
  }
  return lines
}
