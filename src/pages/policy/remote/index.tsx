import { View } from '@tarojs/components'
import { useFirst } from '../../../answer/useFirst'
import { Press } from '../../../ui/Press'
import { StorageNotice } from '../../../ui/StorageNotice'
import { checkRemoteCare, type RemoteCare, type RemoteInput } from '../../../rules'
import { openTab } from '../../../phone/open'
import { copyText } from '../../../phone/copy'
import { today } from '../../../phone/clock'
import { changeGuides, emptyRemoteForm, keptGuides, type RemoteForm } from '../kept'
import { useKept } from '../../../phone/storage'
import { materialName, materialWords } from '../../../answer/papers'
import { refusalText } from '../../../answer/refusals'
import { droppedText } from '../../../answer/faults'
import { LinkNotice } from '../../../ui/LinkNotice'
import { useLinked } from '../../../phone/useLinked'
import { remoteFromUrl } from './link'
import { remoteStep, remoteWords } from './words'
import { remoteText } from './text'
import { Guide } from '../help/HelpFrame'
import '../help/help.less'
import { Sources } from '../help/Sources'
import { Answers } from './Answers'
import { Channels } from './Channels'
import { Questions } from './Questions'
import { Ticks } from './Ticks'

/** 异地就医: whether to file, as what, what share is had, and what to do. */
export default function RemotePage() {
  const { value, state } = useKept(keptGuides)
  const { remote } = value
  const save = (next: RemoteForm) => void changeGuides({ remote: next })
  const mine = { stored: remote, empty: emptyRemoteForm, keptIn: keptGuides, save }
  const { form, edit, link } = useLinked((query) => remoteFromUrl(query, remote), mine)
  const first = useFirst()
  const outcome = checkRemoteCare(inputOf(form), { today: today() })
  const care = outcome.ok ? outcome.value : undefined
  const tick = (ticked: string[]) => {
    // What is ready is the reader's own, whatever a link says of the journey.
    if (link?.own) save({ ...remote, ticked })
    edit({ ...form, ticked })
  }
  return (
    <Guide title={remoteWords.shareTitle} path='/pages/policy/remote/index' standing={care?.standing}>
      <StorageNotice state={state} />
      {link ? (
        <LinkNotice
          {...link}
          dropped={link.dropped.map((one) => droppedText(one, { name: remoteWords[one.key as 'place'] }))}
        />
      ) : null}
      <Questions form={form} onChange={edit} />
      {outcome.ok ? null : <View className='notice'>{refusalText(outcome.refusal)}</View>}
      {care ? (
        <>
          <Answers care={care} first={first} />
          <ToDo care={care} form={form} onChange={tick} />
          <Sources title={remoteWords.sources} citations={care.sources} />
        </>
      ) : null}
      {form === emptyRemoteForm ? null : (
        <Press className='button quiet' onPress={() => edit(emptyRemoteForm)}>
          {remoteWords.clear}
        </Press>
      )}
    </Guide>
  )
}

interface ToDoProps {
  readonly care: RemoteCare
  readonly form: RemoteForm
  readonly onChange: (ticked: string[]) => void
}

/** What to do in which order, through what to file, what to take along and what to ask for. */
function ToDo({ care, form, onChange }: ToDoProps) {
  const { steps, channels, papers } = care
  const { ticked } = form
  const paper = (material: RemoteCare['papers']['bring'][number]) => ({
    id: material.id,
    name: materialName(material),
    detail: materialWords[material.id].hint,
  })
  const lists = { ticked, onChange }
  return (
    <>
      <Ticks
        title={remoteWords.steps}
        kind='step'
        lines={steps.map(({ id }) => ({ id, ...remoteStep[id] }))}
        {...lists}
      />
      <Channels channels={channels} />
      <Ticks title={remoteWords.bring} kind='paper' lines={papers.bring.map(paper)} {...lists} />
      <Ticks title={remoteWords.keep} kind='paper' lines={papers.keep.map(paper)} {...lists} />
      {steps.length > 0 ? (
        <View className='card'>
          <Press
            className='button'
            onPress={() =>
              void copyText(remoteText(care, { situation: situationOf(form), ticks: ticked }), remoteWords.copied)
            }
          >
            {remoteWords.copyAll}
          </Press>
          {steps.some(({ id }) => id === 'claim-at-home') ? (
            <Press className='button' onPress={() => void openTab('/pages/claim/index')}>
              {remoteWords.toClaim}
            </Press>
          ) : null}
        </View>
      ) : null}
    </>
  )
}

/** The answers on which it depends, in words; whether one filed is asked for another province alone. */
function situationOf({ place, reason, stage, filed }: RemoteForm): string[] {
  const { places, reasons, stages, filed: asked, filedOptions } = remoteWords
  const ofFiling = place === 'other-province' ? [`${asked}：${filedOptions[filed ? 'yes' : 'no']}`] : []
  return [places[place], reasons[reason], stages[stage], ...ofFiling]
}

function inputOf({ place, ticked, ...journey }: RemoteForm): RemoteInput {
  return place === 'xiamen' || place === 'abroad' ? { place } : { place, ...journey }
}
