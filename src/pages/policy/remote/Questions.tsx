import { View } from '@tarojs/components'
import { Choice } from '../../../ui/Choice'
import { Fold } from '../../../ui/Fold'
import type { RemoteForm } from '../kept'
import { remoteWords } from './words'

interface Props {
  readonly form: RemoteForm
  readonly onChange: (form: RemoteForm) => void
}

/** A few questions, and only those on which the answer depends. What is seldom otherwise waits folded. */
export function Questions({ form, onChange }: Props) {
  const journey = form.place === 'fujian' || form.place === 'other-province'
  return (
    <>
      <View className='card'>
        <Choice
          label={remoteWords.place}
          options={remoteWords.places}
          value={form.place}
          onChange={(place) => onChange({ ...form, place })}
        />
        {journey ? <Journey form={form} onChange={onChange} /> : null}
      </View>
      {journey ? <More form={form} onChange={onChange} /> : null}
    </>
  )
}

function Journey({ form, onChange }: Props) {
  return (
    <>
      <Choice
        label={remoteWords.reason}
        options={remoteWords.reasons}
        value={form.reason}
        onChange={(reason) => onChange({ ...form, reason })}
      />
      <Choice
        label={remoteWords.stage}
        options={remoteWords.stages}
        value={form.stage}
        onChange={(stage) => onChange({ ...form, stage })}
      />
      {form.place === 'other-province' ? (
        <Choice
          label={remoteWords.filed}
          options={remoteWords.filedOptions}
          value={form.filed ? 'yes' : 'no'}
          onChange={(filed) => onChange({ ...form, filed: filed === 'yes' })}
        />
      ) : null}
    </>
  )
}

function More({ form, onChange }: Props) {
  return (
    <Fold title={remoteWords.more}>
      <Choice
        label={remoteWords.hospital}
        options={remoteWords.hospitals}
        value={form.hospital}
        onChange={(hospital) => onChange({ ...form, hospital })}
      />
      <Choice
        label={remoteWords.insured}
        options={remoteWords.insuredOptions}
        value={form.insured ? 'yes' : 'no'}
        onChange={(insured) => onChange({ ...form, insured: insured === 'yes' })}
      />
    </Fold>
  )
}
