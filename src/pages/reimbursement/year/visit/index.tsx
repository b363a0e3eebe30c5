import { useState } from 'react'
import { View } from '@tarojs/components'
import { useFirst } from '../../../../answer/useFirst'
import { RareBillFields } from '../../../../answer/bill/Fields'
import { Explanation, NotesCard } from '../../../../answer/Explanation'
import { billNotes } from '../../../../answer/bill/notes'
import { InView } from '../../../../ui/InView'
import { Fold } from '../../../../ui/Fold'
import { Shown } from '../../../../ui/Shown'
import { Press } from '../../../../ui/Press'
import { Rested } from '../../../../ui/Rested'
import { Reference } from '../../../../answer/Reference'
import { standingOfAll } from '../../../../rules'
import { answeredIn, waitingText } from '../../../../answer/sides'
import { sayUnlessSaved } from '../../../../ui/say'
import { useOnce } from '../../../../ui/useOnce'
import { EXAMPLE } from '../../../../answer/bill/answers'
import { SettlementAnswer } from '../../../../answer/bill/SettlementAnswer'
import { billLine } from '../../../../answer/bill/line'
import { linkText } from '../../../../phone/link'
import { useParams } from '../../../../phone/params'
import { today } from '../../../../phone/clock'
import { useKept } from '../../../../phone/storage'
import { dropDraft } from '../drafts'
import { saveVisit } from '../changes'
import { kept, personOf, visitsIn } from '../kept'
import { billWords } from '../../../../answer/bill/words'
import { answerWords } from '../../../../answer/words'
import { dayInYear } from '../../../../answer/bill/visitWords'
import { billFaultTexts } from '../visitWords'
import { visitWords } from '../words'
import { Faults } from '../../../../ui/Faults'
import { leave, nameOf, SAID_OF_PERSON, situationOf } from '../people'
import { VisitsFrame } from '../VisitsFrame'
import { whoOn } from '../who'
import { yearInView } from '../years'
import { stayAround } from './answers'
import { useVisitForm } from './useVisitForm'
import { VisitFields } from './VisitFields'

/** One visit of somebody's year: a new one, or with `id` one of the list. */
export default function VisitPage() {
  return (
    <VisitsFrame>
      <OneVisit />
    </VisitsFrame>
  )
}

function OneVisit() {
  const params = useParams()
  const on = today()
  const value = useKept(kept).value
  const edition = useFirst()
  const person = personOf(value, linkText(params, 'person') ?? value.chosen.person)
  const year = yearInView(value, person, on)
  const editor = useVisitForm(person, linkText(params, 'id'), year, on)
  const { form, edit, restart, day, before, faults, onlyTotal, waiting, shown } = editor
  const who = whoOn(person, day)
  const [tried, setTried] = useState(false)
  const results = answeredIn(shown.settlement)
  const others = visitsIn(person, day.slice(0, 4)).filter(({ id }) => id !== form.id)
  const later = others.length - before.visits.length
  const stay = form.bill.care === 'outpatient' ? stayAround(others, day) : undefined
  const sentences = [
    form.date === '' ? visitWords.dayAssumed(day) : '',
    shown.deductible ? visitWords.deductibleLeft(shown.deductible) : '',
    later > 0 ? visitWords.later(later) : '',
    stay ? visitWords.duringStay(dayInYear(stay.date)) : '',
  ]

  const save = useOnce(
    async () => {
      setTried(true)
      if (faults.length > 0 || !(await sayUnlessSaved(saveVisit(person.id, form)))) return false
      dropDraft(person.id, form.id)
      return true
    },
    { leave, of: form },
  )

  return (
    <InView line={billLine(shown, edition, waiting)}>
      {restart ? (
        <View className='notice'>
          <View>{visitWords.resumed}</View>
          <Press className='button quiet' onPress={restart}>
            {visitWords.restart}
          </Press>
        </View>
      ) : null}
      <VisitFields
        of={visitWords.of(nameOf(person), situationOf(who))}
        patient={who.patient}
        form={form}
        faults={faults}
        tried={tried}
        today={on}
        onChange={edit}
      />
      <Shown when={shown.isExample} className='example'>
        {visitWords.example(EXAMPLE)}
      </Shown>
      <SettlementAnswer answers={shown} first={edition} waiting={waitingText(waiting, shown.isExample)} />
      <Rested form={form}>
        <NotesCard
          of={billNotes}
          sentences={sentences}
          results={results.map(({ result }) => result)}
          except={SAID_OF_PERSON}
        />
      </Rested>
      <Fold title={billWords.more} startsOpen={form.bill.place !== 'xiamen'}>
        <RareBillFields
          bill={form.bill}
          patient={who.patient}
          faults={faults}
          onChange={(bill) => edit({ ...form, bill })}
        />
      </Fold>
      <Fold title={answerWords.how}>
        <Rested form={form}>
          <Explanation parts={results} />
        </Rested>
      </Fold>
      <Faults title={visitWords.faulty} sentences={tried ? billFaultTexts(faults, onlyTotal) : []} />
      <Press className='button primary' onPress={() => void save()}>
        {form.id === '' ? visitWords.save : visitWords.change}
      </Press>
      <Press
        className='button quiet'
        onPress={() => {
          dropDraft(person.id, form.id)
          void leave()
        }}
      >
        {visitWords.cancel}
      </Press>
      <Reference standing={standingOfAll(results.map(({ result }) => result))} />
    </InView>
  )
}
