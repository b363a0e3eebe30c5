import { View } from '@tarojs/components'
import { Choice } from '../../../../ui/Choice'
import { DayField } from '../../../../ui/DayField'
import { Field } from '../../../../ui/Field'
import { Press } from '../../../../ui/Press'
import { LinkNotice } from '../../../../ui/LinkNotice'
import { StorageNotice } from '../../../../ui/StorageNotice'
import { Heading, Titled } from '../../../../ui/Titled'
import { Lines } from '../../../../ui/Lines'
import { inDigits, telephone, waitingOf, yearOf, type Outcome, type Waiting } from '../../../../rules'
import { useLinked } from '../../../../phone/useLinked'
import { callNumber } from '../../../../phone/call'
import { linkTo } from '../../../../phone/link'
import { openPage } from '../../../../phone/open'
import { useKept } from '../../../../phone/storage'
import { useToday } from '../../../../phone/useToday'
import { dayText, figureText, sayOn, type Say } from '../../../../answer/format'
import { refusalText } from '../../../../answer/refusals'
import { Guide } from '../../help/HelpFrame'
import { changeGuides, emptyWaiting, keptGuides, type WaitingForm } from '../../kept'
import '../../help/help.less'
import { Sources } from '../../help/Sources'
import { mostMissed, paidOnOf, waitingFromLink, waitingInput, yearOfForm, yearsToPay } from './form'
import { faultAt, reasonText, remarkText, undecidedText, unreadText, waitingFields, waitingWords } from './words'

const { number } = telephone

/** Where the year's bills are reckoned, and from which day on they are paid. */
const YEAR_OF_SOMEBODY = '/pages/reimbursement/year/person/index'

/** 居民参保：哪天起能报: from which day on a premium counts. */
export default function WaitingPage() {
  const { value, state } = useKept(keptGuides)
  const on = useToday()
  const { form, edit, link } = useLinked((query) => waitingFromLink(query, on), {
    stored: value.waiting,
    empty: emptyWaiting,
    keptIn: keptGuides,
    save: (waiting) => void changeGuides({ waiting }),
  })
  const outcome = waitingOf(waitingInput(form, on))
  const waiting = outcome.ok ? outcome.value : undefined
  return (
    <Guide title={waitingWords.shareTitle} path='/pages/policy/questions/waiting/index' standing={waiting?.standing}>
      <StorageNotice state={state} />
      {link ? <LinkNotice {...link} dropped={link.dropped.map(unreadText)} /> : null}
      <View className='card'>
        <View>{waitingWords.about}</View>
        <Questions form={form} on={on} outcome={outcome} onChange={edit} />
      </View>
      <Answer outcome={outcome} forYear={yearOfForm(form, on)} say={sayOn(on)} />
      {waiting ? <Sources title={waitingWords.sources} citations={waiting.sources} /> : null}
      <Press className='button quiet' onPress={() => edit(emptyWaiting)}>
        {waitingWords.clear}
      </Press>
    </Guide>
  )
}

interface QuestionsProps {
  readonly form: WaitingForm
  readonly on: string
  readonly outcome: Outcome<Waiting>
  readonly onChange: (form: WaitingForm) => void
}

function Questions({ form, on, outcome, onChange }: QuestionsProps) {
  const faults = !outcome.ok && outcome.refusal.kind === 'invalid' ? outcome.refusal.issues : []
  const years = yearsToPay(form, on)
  const year = yearOfForm(form, on)
  const most = year === undefined ? 0 : mostMissed(year)
  const missed = Math.min(Number(form.missed), most)
  const day = (field: Exclude<keyof typeof waitingFields, 'leftMonths'>) => (
    <DayField
      name={waitingFields[field].name}
      hint={waitingFields[field].hint}
      value={field === 'paidOn' ? paidOnOf(form, on) : form[field]}
      end={`${String(yearOf(on) + 1)}-12-31`}
      fault={faultAt(faults, field)}
      onChange={(value) => onChange({ ...form, [field]: value })}
    />
  )
  return (
    <>
      <Choice
        label={waitingWords.who}
        options={waitingWords.whos}
        value={form.who}
        onChange={(who) => onChange({ ...form, who })}
      />
      {form.who === 'newborn' ? day('bornOn') : null}
      {form.who === 'aided' ? day('aidedFrom') : null}
      {form.who === 'discharged' ? day('dischargedOn') : null}
      {form.who === 'employee' ? (
        <>
          {day('leftOn')}
          <Field
            name={waitingFields.leftMonths.name}
            hint={waitingFields.leftMonths.hint}
            unit='个月'
            keyboard='number'
            value={form.leftMonths}
            fault={faultAt(faults, 'leftMonths')}
            rewrite={(text) => inDigits(text, 'count')}
            onChange={(leftMonths) => onChange({ ...form, leftMonths })}
          />
        </>
      ) : null}
      {day('paidOn')}
      {years.length > 1 && year !== undefined ? (
        <Choice
          label={waitingWords.forYear}
          options={Object.fromEntries(years.map((one) => [one, waitingWords.year(one)]))}
          value={String(year)}
          onChange={(forYear) => onChange({ ...form, forYear })}
        />
      ) : null}
      {most > 0 && form.who !== 'newborn' ? (
        <Choice
          label={waitingWords.missed}
          options={counts(most)}
          value={String(missed)}
          onChange={(next) => onChange({ ...form, missed: next })}
        />
      ) : null}
      {missed > 1 && form.who !== 'newborn' ? (
        <Choice
          label={waitingWords.repaired}
          options={counts(missed)}
          value={String(Math.min(Number(form.repaired), missed))}
          onChange={(repaired) => onChange({ ...form, repaired })}
        />
      ) : null}
    </>
  )
}

function counts(most: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: most + 1 }, (_, count) => [count, waitingWords.count(count)]))
}

interface AnswerProps {
  readonly outcome: Outcome<Waiting>
  readonly forYear: number | undefined
  readonly say: Say
}

function Answer({ outcome, forYear = 0, say }: AnswerProps) {
  const { title, figure, lines } = answerOf(outcome, say)
  return (
    <>
      <View className='card answer'>
        <Heading className='answer-title'>{title}</Heading>
        <View aria-live='polite'>
          <View className='figure figure-long'>{figure}</View>
          <Lines of={lines} className='answer-line' />
        </View>
      </View>
      <Titled title={waitingWords.know}>
        {(outcome.ok ? outcome.value.remarks : []).map((remark) => (
          <View key={remark} className='note'>
            {remarkText[remark]}
          </View>
        ))}
        {outcome.ok ? (
          <Press
            className='button'
            onPress={() =>
              void openPage(linkTo(YEAR_OF_SOMEBODY, { benefitFrom: outcome.value.from, forYear: String(forYear) }))
            }
          >
            {waitingWords.toYear}
          </Press>
        ) : null}
        <Press className='button' onPress={() => void callNumber(number)}>
          {waitingWords.call(number)}
        </Press>
      </Titled>
    </>
  )
}

function answerOf(outcome: Outcome<Waiting>, say: Say): { title: string; figure: string; lines: readonly string[] } {
  if (outcome.ok) {
    const { from, because, months } = outcome.value
    const waited = months ? figureText(months.value, 'months') : ''
    return { title: waitingWords.answer, figure: dayText(from), lines: [reasonText[because](waited, say)] }
  }
  const { refusal } = outcome
  if (refusal.kind === 'undecided') {
    const { what, earliest, latest } = refusal
    return {
      title: waitingWords.undecided,
      figure: waitingWords.either(earliest, latest),
      lines: [undecidedText[what]],
    }
  }
  const said = refusal.kind === 'invalid' ? waitingWords.unfinished : refusalText(refusal)
  return { title: waitingWords.answer, figure: '—', lines: [said] }
}
