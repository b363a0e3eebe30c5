import { View } from '@tarojs/components'
import type { Fault } from '../../rules'
import { Asked } from '../Asked'
import { billQuestions, type BillForm, type Patient } from './form'
import { billWords } from './words'

interface Props {
  readonly bill: BillForm
  readonly patient: Patient
  readonly faults: readonly Fault[]
  readonly onChange: (bill: BillForm) => void
}

/** What the questions of a bill have in common. */
function asking({ bill, patient, faults, onChange }: Props) {
  return { questions: billQuestions, form: bill, situation: { patient, bill }, faults, onChange }
}

/** What every bill needs. */
export function BillFields(props: Props) {
  const { bill, faults } = props
  const each = asking(props)
  return (
    <>
      <Asked {...each} of='care' />
      <Asked {...each} of='level' />
      {bill.level === 'unsaid' ? <View className='hint'>{billWords.levelUnsaid}</View> : null}
      <Asked {...each} of='eligible' faults={bill.total === '' ? faults : faultsIn(faults, bill.eligible)} />
      <Asked {...each} of='classB' />
      <Asked {...each} of='total' faults={totalFaults(faults, bill)} />
    </>
  )
}

/** The rare questions, folded away by the page. */
export function RareBillFields(props: Props) {
  const each = asking(props)
  return (
    <>
      <Asked {...each} of='place' />
      <Asked {...each} of='filed' />
      <Asked {...each} of='emergency' />
      <Asked {...each} of='designated' />
      <Asked {...each} of='essentialDrugs' />
    </>
  )
}

/** A fault of what is left blank is none where the total stands in for it. */
function faultsIn(faults: readonly Fault[], value: string): readonly Fault[] {
  return value.trim() === '' ? [] : faults
}

/** The rules know the total as the rest outside the catalogue, or as the eligible cost where it stands in for it. */
function totalFaults(faults: readonly Fault[], { total, eligible }: BillForm): Fault[] {
  if (total.trim() === '') return []
  const standsIn = eligible.trim() === '' ? 'eligible' : 'outside'
  return faults
    .filter(({ path }) => ['total', standsIn].includes(path.split('.').pop() ?? ''))
    .map(({ code }) => ({ path: 'total', code }))
}
