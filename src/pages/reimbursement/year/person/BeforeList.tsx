import { View } from '@tarojs/components'
import { Titled } from '../../../../ui/Titled'
import { BillAmount, YesNo } from '../../../../answer/bill/Fields'
import type { Fault } from '../../../../rules'
import { askedOf, type Patient } from '../../../../answer/bill/form'
import type { Earlier } from '../kept'
import { billWords } from '../../../../answer/bill/words'
import { personWords } from '../words'

interface Props {
  readonly earlier: Earlier
  readonly patient: Patient
  readonly faults: readonly Fault[]
  readonly onChange: (earlier: Earlier) => void
}

/** What had happened in the year before the first visit of the list. */
export function BeforeList({ earlier, patient, faults, onChange }: Props) {
  const sum = (field: 'outpatientDeductible' | 'outpatientAboveDeductible' | 'pooledPaid' | 'ownCost') => {
    const name =
      field === 'outpatientDeductible' ? 'used' : field === 'outpatientAboveDeductible' ? 'aboveDeductible' : field
    return (
      <BillAmount
        field={field}
        value={earlier[name]}
        faults={faults}
        onChange={(text) => onChange({ ...earlier, [name]: text })}
      />
    )
  }
  return (
    <Titled title={personWords.earlier(earlier.year)}>
      <View className='hint'>{personWords.earlierHint(earlier.year)}</View>
      {askedOf(patient).used ? sum('outpatientDeductible') : null}
      {sum('outpatientAboveDeductible')}
      <YesNo
        label={billWords.admitted}
        value={earlier.admitted}
        onChange={(admitted) => onChange({ ...earlier, admitted })}
      />
      {sum('pooledPaid')}
      {sum('ownCost')}
    </Titled>
  )
}
