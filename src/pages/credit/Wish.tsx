import { useState } from 'react'
import { View } from '@tarojs/components'
import { Editions, NO_FIGURE, type Side } from '../../answer/Editions'
import { InView } from '../../ui/InView'
import { Field } from '../../ui/Field'
import { comparisonOf } from '../../answer/sides'
import {
  findBaseForCredit,
  inDigits,
  type Amount,
  type BaseForCredit,
  type Edition,
  type IsoDate,
  type Outcome,
} from '../../rules'
import { creditFields, creditWords, wishRefused } from './words'
import { lineText } from '../../answer/line'
import { amountText, yuan } from '../../answer/format'
import { faultText } from '../../answer/faults'
import { ageOf } from '../../answer/standing'
import { refusalText } from '../../answer/refusals'

interface Props {
  readonly insured: 'employee' | 'flexible'
  readonly age: string
  readonly first: Edition
  readonly on: IsoDate
}

/** The other way round: which base gives a wished-for credit. */
export function Wish({ insured, age, first, on }: Props) {
  const [wish, setWish] = useState('')
  const ask = (edition: 'guide' | 'official') => findBaseForCredit({ insured, age, credit: wish }, { edition, on })
  const guide = ask('guide')
  const official = ask('official')
  const faults = !official.ok && official.refusal.kind === 'invalid' ? official.refusal.issues : []
  const line =
    faults.length === 0
      ? lineText({
          name: creditWords.wishBase,
          outcomes: { guide, official },
          of: exactBase,
          first,
          waiting: false,
          isExample: false,
        })
      : ''
  const faultIn = (field: 'age' | 'credit') => {
    const fault = faults.find(({ path }) => path === field)
    return fault && faultText(fault.code, creditFields[field])
  }
  return (
    <InView line={line}>
      <Field
        name={creditWords.wishCredit}
        unit={creditFields.credit.unit}
        value={wish}
        fault={faultIn('credit')}
        rewrite={(text) => inDigits(text, 'sum')}
        onChange={setWish}
      />
      {faults.length === 0 ? (
        <>
          <Editions
            title={creditWords.wishBase}
            guide={sideOfWish(guide)}
            official={sideOfWish(official)}
            {...comparisonOf(baseOf(guide), baseOf(official))}
          />
          <View className='hint'>{creditWords.wishNote}</View>
        </>
      ) : (
        <View className='hint'>{wish === '' ? '' : faultIn('age')}</View>
      )}
    </InView>
  )
}

function exactBase({ base }: BaseForCredit): Amount {
  return { low: base, high: base, reading: 'exact' }
}

function baseOf(outcome: Outcome<BaseForCredit>): Amount | undefined {
  return outcome.ok ? exactBase(outcome.value) : undefined
}

function sideOfWish(outcome: Outcome<BaseForCredit>): Side {
  if (outcome.ok) {
    const { base, credit } = outcome.value
    const round = base.isInteger() ? [] : [creditWords.wishRound(yuan(base.ceil()))]
    return {
      figure: yuan(base),
      age: ageOf(credit, 'monthly'),
      lines: [...round, creditWords.wishGives(amountText(credit.monthly))],
    }
  }
  const { refusal } = outcome
  const reasons = refusal.kind === 'not-eligible' ? refusal.reasons.map((reason) => wishRefused[reason] ?? '') : []
  return { figure: NO_FIGURE, short: reasons.join('') || refusalText(refusal) }
}
