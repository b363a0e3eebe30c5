import {
  questionsOfPaid,
  type Edition,
  type FilingChannelId,
  type RemoteAnswers,
  type RemoteCare,
} from '../../../rules'
import { materialName } from '../../../answer/papers'
import { editionName, editionWords, foot } from '../../../answer/words'
import { figureText } from '../../../answer/format'
import { standingText } from '../../../answer/standing'
import { filingChannel, remoteAnswer, remoteQuestion, remoteStep, remoteWords } from './words'
import { tickMark } from '../../../ui/tickWords'

/** What an edition answers, in a sentence; it may be silent, or have said before that nothing is paid. */
export function remoteAnswerText(answer: RemoteAnswers, edition: Edition, unpaid: RemoteCare['unpaid']): string {
  const said = answer[edition]
  if (said === undefined) {
    return unpaid[edition] && questionsOfPaid.includes(answer.question) ? remoteWords.unpaid : remoteWords.silent
  }
  const sentence = remoteAnswer[said.id]
  if (typeof sentence === 'string') return sentence
  const { figure } = said
  return sentence(figure?.from === 'parameter' ? figureText(figure.value, figure.parameter.unit) : '')
}

/** Whether both editions answer the same. */
export function answerAlike({ guide, official }: RemoteAnswers): boolean {
  return guide !== undefined && guide.id === official?.id
}

interface Told {
  /** Where, why, how far: as it was answered. */
  readonly situation: readonly string[]
  readonly ticks: readonly string[]
}

/** All that there is to know and to do as text, for the person who goes: it has to do without the app. */
export function remoteText(care: RemoteCare, { situation, ticks }: Told): string {
  const { answers, unpaid, steps, channels, papers } = care
  const sides = (answer: RemoteAnswers) => {
    const say = (edition: Edition) => remoteAnswerText(answer, edition, unpaid)
    if (answerAlike(answer)) return [`${remoteQuestion[answer.question]}：${say('official')}`]
    return [
      `${remoteQuestion[answer.question]}：`,
      `${editionName.official}（${editionWords.governs}）：${say('official')}`,
      `${editionName.guide}：${say('guide')}`,
    ]
  }
  const list = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines])
  const paper = (material: RemoteCare['papers']['bring'][number]) =>
    `${tickMark(ticks, `paper.${material.id}`)} ${materialName(material)}`
  return [
    remoteWords.textTitle,
    situation.join('，'),
    '',
    ...answers.flatMap(sides),
    ...list(
      remoteWords.steps,
      steps.map(({ id }) => `${tickMark(ticks, `step.${id}`)} ${remoteStep[id].name}：${remoteStep[id].detail}`),
    ),
    ...list(
      remoteWords.channels,
      channels.map(({ id, name }) => {
        const kind = filingChannel[id as FilingChannelId]
        return name === undefined ? kind : `${name}（${kind}）`
      }),
    ),
    ...list(remoteWords.bring, papers.bring.map(paper)),
    ...list(remoteWords.keep, papers.keep.map(paper)),
    '',
    standingText(care.standing),
    foot.reference,
    foot.local,
  ].join('\n')
}
