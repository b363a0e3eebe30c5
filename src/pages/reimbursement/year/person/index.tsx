import { useState } from 'react'
import { View } from '@tarojs/components'
import { Asked } from '../../../../answer/Asked'
import { MonthsInsured } from '../../../../answer/bill/Months'
import { Field } from '../../../../ui/Field'
import { Press } from '../../../../ui/Press'
import { sayUnlessSaved } from '../../../../ui/say'
import { useOnce } from '../../../../ui/useOnce'
import { personQuestions } from '../../../../answer/bill/form'
import { useParams } from '../../../../phone/params'
import { today } from '../../../../phone/clock'
import { useKept } from '../../../../phone/storage'
import { removePerson, savePerson, type PersonForm } from '../changes'
import { kept, personOf, READER } from '../kept'
import { billFaultTexts } from '../visitWords'
import { personWords, visitFields } from '../words'
import { Faults } from '../../../../ui/Faults'
import { leave } from '../people'
import { VisitsFrame } from '../VisitsFrame'
import { yearInView } from '../years'
import { BeforeList } from './BeforeList'
import { faultsOf, formOf, nameFaultOf } from './form'

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
  const [form, setForm] = useState(() => {
    const year = yearInView(value, personOf(value, value.chosen.person), today())
    return formOf(
      value.people.find(({ id }) => id === params['id']),
      year,
    )
  })
  const [tried, setTried] = useState(false)
  const change = (part: Partial<PersonForm>) => setForm({ ...form, ...part })
  const isReader = form.id === READER
  const faults = faultsOf(form)
  const nameFault = nameFaultOf(form, value.people)
  const each = { questions: personQuestions, form, situation: form, faults, onChange: setForm }
  const sentences = [...(nameFault === undefined ? [] : [nameFault]), ...billFaultTexts(faults, false)]

  const leaveOnce = useOnce((saving: () => Promise<boolean>) => sayUnlessSaved(saving()), { leave, of: form })
  const save = () => {
    setTried(true)
    if (sentences.length === 0) void leaveOnce(() => savePerson({ ...form, name: form.name.trim() }))
  }

  return (
    <>
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
        <MonthsInsured form={form} faults={faults} onChange={setForm} />
      </View>
      <BeforeList
        earlier={form.earlier}
        patient={form.patient}
        faults={faults}
        onChange={(earlier) => change({ earlier })}
      />
      <View className='card'>
        <Asked {...each} of='aid' />
      </View>
      <Faults title={personWords.faulty} sentences={tried ? sentences : []} />
      <Press className='button primary' onPress={save}>
        {personWords.save}
      </Press>
      <Press className='button quiet' onPress={() => void leave()}>
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
