import { sources, telephone, type DocumentState, type Explained } from '../rules'
import { dayText } from './format'
import { ageWords, figureNames, standingWords } from './words'

/** How firm an answer is on the day it is read: what is said in the foot, and at the figure itself. */

/** How the documents stand that an answer rests on, in a few sentences. */
export function standingText(standing: readonly DocumentState[]): string {
  return [...lapsedTexts(standing), inForceText(standing)].join('')
}

/** What is only the last that is known, a sentence for each document. */
export function lapsedTexts(standing: readonly DocumentState[]): string[] {
  return standing.filter(isLastKnown).map(lastKnown)
}

/** What has given way, what is in force and until when, and when somebody looked last. */
export function inForceText(standing: readonly DocumentState[]): string {
  const gaveWay = standing
    .filter(({ state }) => state === 'gave-way')
    .map(({ source, until = '' }) => standingWords.gaveWay(sources[source].title, dayText(until)))
  const inForce = standing.flatMap(({ source, state, until }) =>
    state === 'in-force' && until !== undefined ? [[sources[source].title, dayText(until)] as const] : [],
  )
  const undated = standing.some(({ source, state }) => state === 'undated' && sources[source].edition === 'guide')
  const looked = standing.map(({ lookedAt }) => lookedAt).sort()
  return [
    ...gaveWay,
    ...(inForce.length > 0 ? [standingWords.inForce(inForce)] : []),
    ...(undated ? [standingWords.undated] : []),
    ...looked.slice(0, 1).map((day) => standingWords.lookedAt(dayText(day))),
  ].join('')
}

/** Whether a document's time is over, and nothing newer is known. */
function isLastKnown({ state }: DocumentState): boolean {
  return state === 'last-known'
}

/** Names the figures where a table of its year holds them: the next one may leave just one of them out. */
function lastKnown({ source, until = '', figures = [] }: DocumentState): string {
  const names = figures.flatMap((figure) => figureNames[figure] ?? [])
  return standingWords.lastKnown(sources[source].title, dayText(until), names)
}

/** A figure of which only an older one is known: the mark beside it, and what a tap on the mark says. */
export interface Age {
  readonly mark: string
  readonly explanation: string
}

/** A figure in a text that is passed on, with how old it is. */
export function agedText(text: string, age: Age | undefined): string {
  return age ? `${text}${ageWords.clause(age.mark)}` : text
}

/** How old an amount is, told from the figures that its own steps use; nothing where all of them are in force. */
export function ageOf({ trace, standing }: Explained, amount: string): Age | undefined {
  const { low, high } = trace.amounts[amount] ?? {}
  const waiting = [low, high].flatMap((index) => (index === undefined ? [] : [index]))
  const seen = new Set<number>()
  const used = new Set<string>()
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const step = trace.steps[index]
    if (step === undefined || seen.has(index)) continue
    seen.add(index)
    for (const operand of step.operands) {
      if (operand.from === 'step') waiting.push(operand.index)
      // A limit that does not bind decides nothing.
      const binds = step.operation !== 'within' || operand.value.equals(step.value)
      if (operand.from === 'parameter' && binds) used.add(operand.dated.topic)
    }
  }
  return ageOfFigures(standing, used)
}

/** How old these figures are, among those that an answer rests on. */
export function ageOfFigures(standing: readonly DocumentState[], names: ReadonlySet<string>): Age | undefined {
  return ageOfDocuments(standing.filter(({ figures = [] }) => figures.some((figure) => names.has(figure))))
}

/** How old what rests on these documents is: as old as the first of them to end. */
export function ageOfDocuments(standing: readonly DocumentState[]): Age | undefined {
  const [over] = standing
    .filter(isLastKnown)
    .sort(({ until: one = '' }, { until: other = '' }) => (one < other ? -1 : 1))
  if (over?.until === undefined) return undefined
  const { number, askFor } = telephone
  return {
    mark: ageWords.mark(over.until),
    explanation: `${lastKnown(over)}${ageWords.ask(number, askFor)}`,
  }
}
