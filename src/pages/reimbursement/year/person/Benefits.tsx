import { DayField } from '../../../../ui/DayField'
import { Press } from '../../../../ui/Press'
import { Titled } from '../../../../ui/Titled'
import { openPage } from '../../../../phone/open'
import type { IsoDate } from '../../../../rules'
import type { Earlier } from '../kept'
import { personWords, visitFields } from '../words'

interface Props {
  readonly earlier: Earlier
  readonly end: IsoDate
  readonly onChange: (earlier: Earlier) => void
}

/** From which day on a resident is paid for, where that is not the whole year, and the way to find out. */
export function Benefits({ earlier, end, onChange }: Props) {
  const change = (benefitFrom: string) => onChange({ ...earlier, benefitFrom })
  return (
    <Titled title={personWords.benefits(earlier.year)}>
      <DayField
        name={visitFields.benefitFrom.name}
        hint={visitFields.benefitFrom.hint}
        value={earlier.benefitFrom}
        end={end}
        onChange={change}
      />
      {earlier.benefitFrom === '' ? (
        <Press className='button quiet' onPress={() => void openPage('/pages/policy/questions/waiting/index')}>
          {personWords.findBenefits}
        </Press>
      ) : (
        <Press className='button quiet' onPress={() => change('')}>
          {personWords.noWaiting}
        </Press>
      )}
    </Titled>
  )
}
