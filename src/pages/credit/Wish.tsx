import { useState } from 'react'
import { View } from '@tarojs/components'
import { Editions, NO_FIGURE, type Side } from '../../answer/Editions'
import { Field } from '../../ui/Field'
import { comparisonOf } from '../../answer/sides'
import { findBaseForCredit, type BaseForCredit, type IsoDate, type Outcome } from '../../rules'
import { creditFields, creditWords, wishRefused } from './words'
import { amountText, yuan } from '../../answer/format'
import { refusalText } from '../../answer/refusals'
import { faultSentence } from './faults'

interface Props {
  readonly insured: 'employee' | 'flexible'
  readonly age: string
  readonly on: IsoDate
}

/** The other way round: which base gives a wished-for credit. */
export function Wish({ insured, age, on }: Props) {
  const [wish, setWish] = useState('')
  const ask = (edition: 'guide' | 'official') => findBaseForCredit({ insured, age, credit: wish }, { edition, on })
  const guide = ask('guide')
  const official = ask('official')
  const faults = !official.ok && official.refusal.kind === 'invalid' ? official.refusal.issues : []
  return (
    <>
      <Field
        name={creditWords.wishCredit}
        unit={creditFields.credit?.unit ?? ''}
        value={wish}
        fault={faultSentence(faults, 'credit')}
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
        <View className='hint'>{wish === '' ? '' : faultSentence(faults, 'age')}</View>
      )}
    </>
  )
}

function baseOf(outcome: Outcome<BaseForCredit>) {
  return outcome.ok ? { low: outcome.value.base, high: outcome.value.base, reading: 'exact' as const } : undefined
}

function sideOfWish(outcome: Outcome<BaseForCredit>): Side {
  if (outcome.ok) {
    const { base, credit } = outcome.value
    const round = base.isInteger() ? [] : [creditWords.wishRound(yuan(base.ceil()))]
    return { figure: yuan(base), lines: [...round, creditWords.wishGives(amountText(credit.monthly))] }
  }
  const { refusal } = outcome
  const reasons = refusal.kind === 'not-eligible' ? refusal.reasons.map((reason) => wishRefused[reason] ?? '') : []
  return { figure: NO_FIGURE, short: reasons.join('') || refusalText(refusal) }
}
