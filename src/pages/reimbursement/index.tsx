import { useState } from 'react'
import { View } from '@tarojs/components'
import { MonthsInsured } from '../../answer/bill/Months'
import { Slip } from '../../answer/bill/Slip'
import { Asked, faultOf } from '../../answer/Asked'
import { OrderNotice } from '../../answer/OrderNotice'
import { useFirst } from '../../answer/useFirst'
import { BillFields, RareBillFields } from '../../answer/bill/Fields'
import { Explanation, NotesCard } from '../../answer/Explanation'
import { billNotes } from '../../answer/bill/notes'
import { Faults } from '../../ui/Faults'
import { Fold } from '../../ui/Fold'
import { Shown } from '../../ui/Shown'
import { Foot } from '../../answer/Foot'
import { standingOfAll } from '../../rules'
import { InView, LineAtRest } from '../../ui/InView'
import { Frame } from '../../ui/Frame'
import { LinkNotice } from '../../ui/LinkNotice'
import { Press } from '../../ui/Press'
import { Rested } from '../../ui/Rested'
import { ShareButtons } from '../../ui/ShareButtons'
import { answeredIn, waitingText } from '../../answer/sides'
import { linkField, reimbursementLink } from '../../answer/bill/link'
import { useShare } from '../../phone/useShare'
import { useToday } from '../../phone/useToday'
import { nextBill, personQuestions, questions } from '../../answer/bill/form'
import { useForm } from '../../phone/useForm'
import { billWords } from '../../answer/bill/words'
import { answerWords } from '../../answer/words'
import { reimbursementWords, upperBoundText } from '../../answer/bill/answerWords'
import { droppedText } from '../../answer/faults'
import { whyDifferent } from '../../answer/why'
import { SettlementAnswer } from '../../answer/bill/SettlementAnswer'
import { billLine } from '../../answer/bill/line'
import { answersFor, EXAMPLE } from '../../answer/bill/answers'
import { AidSoFar, DeductibleSoFar, EarlierInYear } from './EarlierInYear'
import { linkedForm } from './linked'
import { Onward } from './Onward'
import { Tips } from './Tips'

/** The fields that are folded away: what is wrong with them is said elsewhere meanwhile. */
const IN_MORE = [
  'outpatientAboveDeductible',
  'pooledPaid',
  'ownCost',
  'essentialDrugs',
  'aidedOwnCost',
  'aidPaid',
] as const

/** 报销: who pays what of this bill. */
export default function ReimbursementPage() {
  return (
    <Frame>
      <SingleBill />
    </Frame>
  )
}

function SingleBill() {
  const on = useToday()
  const { form, edit, waiting, open, shown, link } = useForm(linkedForm(on))
  const edition = useFirst()
  const answers = answersFor(shown, on)
  const { faults } = waiting ? answersFor(form, on) : answers
  const results = answeredIn(answers.settlement)
  const startsOpen = link !== undefined && (open || form.bill.place !== 'xiamen')
  const [moreOpen, setMoreOpen] = useState(startsOpen)
  const hidden = moreOpen ? [] : IN_MORE.flatMap((field) => faultOf(questions, field, faults) ?? [])
  const changeBill = (bill: typeof form.bill) => edit({ ...form, bill })
  useShare({
    title: reimbursementWords.title,
    figuresTitle: reimbursementWords.figuresTitle,
    figuresPath: reimbursementLink(form),
  })

  return (
    <InView line={open ? '' : billLine(answers, edition, waiting)}>
      <OrderNotice />
      {link ? <LinkNotice {...link} dropped={link.dropped.map((one) => droppedText(one, linkField(one.key)))} /> : null}
      <View className='card'>
        <Asked questions={personQuestions} of='patient' form={form} situation={form} faults={faults} onChange={edit} />
        {form.patient === 'minor-or-student' ? <View className='hint'>{billWords.turning18}</View> : null}
        <MonthsInsured form={form} faults={faults} onChange={edit} />
        <BillFields bill={form.bill} patient={form.patient} faults={faults} onChange={changeBill} />
        <DeductibleSoFar form={form} faults={faults} onChange={edit} />
        <LineAtRest />
      </View>
      <Slip />
      <View>
        <Rested form={form}>
          <Faults title={billWords.faultyInMore} sentences={hidden} />
        </Rested>
      </View>
      <Shown when={!open && (answers.isExample || answers.upperBound)} className='example'>
        {answers.isExample ? reimbursementWords.example(EXAMPLE) : upperBoundText(answers)}
      </Shown>
      {open ? null : (
        <>
          <SettlementAnswer answers={answers} first={edition} waiting={waitingText(waiting, answers.isExample)} />
          <Rested form={form}>
            <Tips form={shown} answers={answers} on={on} onLevel={(level) => changeBill({ ...form.bill, level })} />
          </Rested>
        </>
      )}
      <Fold title={billWords.more} startsOpen={startsOpen} onToggle={setMoreOpen}>
        <EarlierInYear form={form} faults={faults} onChange={edit} />
        <RareBillFields bill={form.bill} patient={form.patient} faults={faults} onChange={changeBill} />
        <Asked questions={personQuestions} of='aid' form={form} situation={form} faults={faults} onChange={edit} />
        <AidSoFar form={form} faults={faults} onChange={edit} />
      </Fold>
      {open ? null : (
        <>
          <View>
            <Rested form={form}>
              <NotesCard of={billNotes} results={results.map(({ result }) => result)} />
            </Rested>
          </View>
          <Fold title={answerWords.how}>
            <Rested form={form}>
              <Explanation parts={results} />
            </Rested>
          </Fold>
          <Onward form={shown} answers={answers} on={on} />
          <ShareButtons figuresPath={reimbursementLink(form)} />
        </>
      )}
      <Press className='button quiet' onPress={() => edit(nextBill(form))}>
        {answerWords.clear}
      </Press>
      <Foot standing={standingOfAll(results.map(({ result }) => result))} reasons={whyDifferent.reimbursement} />
    </InView>
  )
}
