import { useState } from 'react'
import { View } from '@tarojs/components'
import { Asked } from '../../../../answer/Asked'
import { billWords } from '../../../../answer/bill/words'
import { MonthsInsured } from '../../../../answer/bill/Months'
import { Field } from '../../../../ui/Field'
import { Press } from '../../../../ui/Press'
import { Rested } from '../../../../ui/Rested'
import { sayUnlessSaved } from '../../../../ui/say'
import { useOnce } from '../../../../ui/useOnce'
import { personQuestions, schemeOf } from '../../../../answer/bill/form'
import { yearOf } from '../../../../rules'
import { openInstead } from '../../../../phone/open'
import { useParams } from '../../../../phone/params'
import { today } from '../../../../phone/clock'
import { useKept } from '../../../../phone/storage'
import { removePerson, savePerson, type PersonForm } from '../changes'
import { dropPersonDraft, keepPersonDraft } from '../drafts'
import { kept, READER } from '../kept'
import { billFaultTexts } from '../visitWords'
import { personWords, visitFields } from '../words'
import { Faults } from '../../../../ui/Faults'
import { leave, nameOf } from '../people'
import { VisitsFrame } from '../VisitsFrame'
import { BeforeList } from './BeforeList'
import { Benefits } from './Benefits'
import { Changes } from './Changes'
import { Effect } from './Effect'
import { atFirst, begin, broughtBy, dayFaultOf, faultsOf, faultsOfChange, monthsDay, nameFaultOf } from './form'

/** Whose visits are listed: with `id` somebody of the list, else a new family member. */
export default function PersonPage() {
  return (
    <VisitsFrame>
      <OnePerson />
    </VisitsFrame>
  )
}

function OnePerson() {
  const params = useParams()
  const value = useKept(kept).value
  const on = today()
  const brought = broughtBy(params)
  const [begun, setBegun] = useState(() => begin(value, params, on))
  const [form, setFilled] = useState<PersonForm>(begun.draft ?? begun.start)
  const setForm = (next: PersonForm) => {
    setFilled(next)
    keepPersonDraft(next)
  }
  const restart = () => {
    dropPersonDraft(form)
    setBegun({ ...begun, draft: undefined })
    setFilled(begun.start)
  }
  const [tried, setTried] = useState(false)
  const change = (part: Partial<PersonForm>) => setForm({ ...form, ...part })
  const isReader = form.id === READER
  const faults = faultsOf(form)
  const nameFault = nameFaultOf(form, value.people)
  const each = { questions: personQuestions, form, situation: form, faults, onChange: setForm }
  const saved = value.people.find(({ id }) => id === form.id)
  const monthsAsOf = monthsDay(form, saved?.visits ?? [], on)
  const end = `${String(yearOf(on) + 1)}-12-31`
  const sentences = [
    ...(nameFault === undefined ? [] : [nameFault]),
    ...billFaultTexts([...faults, ...form.changes.flatMap(faultsOfChange)], false),
    ...form.changes.flatMap((_, index) => dayFaultOf(form, index) ?? []),
  ]

  const leaveOnce = useOnce(
    async (saving: () => Promise<boolean>) => {
      const saved = await sayUnlessSaved(saving())
      if (saved) dropPersonDraft(form)
      return saved
    },
    // Who came to have a day filled in sees the year that it counts for.
    { leave: brought === undefined ? leave : () => openInstead('/pages/reimbursement/year/index'), of: form },
  )
  const save = () => {
    setTried(true)
    if (sentences.length === 0) void leaveOnce(() => savePerson({ ...form, name: form.name.trim() }))
  }

  return (
    <>
      {begun.draft ? (
        <View className='notice'>
          <View>{personWords.resumed}</View>
          <Press className='button quiet' onPress={restart}>
            {personWords.restart}
          </Press>
        </View>
      ) : null}
      {brought === undefined ? null : (
        <View className='example'>{personWords.brought(nameOf(form), form.earlier.year, brought)}</View>
      )}
      <View className='card'>
        {isReader ? null : (
          <Field
            name={visitFields.name.name}
            keyboard='text'
            hint={visitFields.name.hint}
            value={form.name}
            fault={nameFault}
            onChange={(name) => change({ name })}
          />
        )}
        <Asked {...each} of='patient' />
        {form.patient === 'minor-or-student' ? <View className='hint'>{billWords.turning18}</View> : null}
        <MonthsInsured
          form={form}
          faults={faults}
          onChange={(next) => setForm(next.monthsInsured === form.monthsInsured ? next : { ...next, monthsAsOf })}
        />
        {form.patient === 'in-service' ? (
          <View className='hint'>{personWords.monthsOf(form.monthsAsOf || monthsAsOf)}</View>
        ) : null}
      </View>
      {[form, ...form.changes].some(({ patient }) => schemeOf(patient) === 'resident') ? (
        <Benefits earlier={form.earlier} end={end} onChange={(earlier) => change({ earlier })} />
      ) : null}
      <Changes form={form} tried={tried} end={end} onChange={(changes) => change({ changes })} />
      <BeforeList
        earlier={form.earlier}
        who={atFirst(form)}
        faults={faults}
        onChange={(earlier) => change({ earlier })}
      />
      <View className='card'>
        <Asked {...each} of='aid' />
        <View className='hint'>{personWords.aidLater}</View>
      </View>
      {saved && saved.visits.length > 0 ? (
        <View>
          <Rested form={form}>
            <Effect person={saved} form={form} />
          </Rested>
        </View>
      ) : null}
      <Faults title={personWords.faulty} sentences={tried ? sentences : []} />
      <Press className='button primary' onPress={save}>
        {personWords.save}
      </Press>
      <Press
        className='button quiet'
        onPress={() => {
          dropPersonDraft(form)
          void leave()
        }}
      >
        {personWords.cancel[form.id === '' ? 'add' : 'change']}
      </Press>
      {isReader || form.id === '' ? null : (
        <Press className='button quiet' onPress={() => void leaveOnce(() => removePerson(form.id))}>
          {personWords.remove}
        </Press>
      )}
    </>
  )
}
