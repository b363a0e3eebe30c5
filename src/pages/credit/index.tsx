import { View } from '@tarojs/components'
import { OrderNotice } from '../../answer/OrderNotice'
import { useFirst } from '../../answer/useFirst'
import { Titled } from '../../ui/Titled'
import { Choice } from '../../ui/Choice'
import { Explanation, Notes } from '../../answer/Explanation'
import { Field } from '../../ui/Field'
import { Shown } from '../../ui/Shown'
import { Fold } from '../../ui/Fold'
import { Foot } from '../../answer/Foot'
import { standingOfAll } from '../../rules'
import { Frame } from '../../ui/Frame'
import { Press } from '../../ui/Press'
import { Rows } from '../../ui/Rows'
import { Rested } from '../../ui/Rested'
import { LinkNotice } from '../../ui/LinkNotice'
import { answeredIn, waitingText } from '../../answer/sides'
import { ShareButtons } from '../../ui/ShareButtons'
import { creditLink } from './link'
import { useShare } from '../../phone/useShare'
import { emptyCreditForm } from '../../phone/app'
import { useToday } from '../../phone/useToday'
import { useForm } from '../../phone/useForm'
import { inDigits, type NoteKey } from '../../rules'
import { creditFields, creditWords } from './words'
import { answerWords } from '../../answer/words'
import { noteText } from '../../answer/notes'
import { droppedText } from '../../answer/faults'
import { whyDifferent } from '../../answer/why'
import { ContributionAnswer, CreditAnswer, FormerNotice } from './Answer'
import { answersFor, fieldsOf } from './answers'
import { Compare } from './Compare'
import { faultSentence } from './faults'
import { linkedForm, linkField } from './linked'
import { Wish } from './Wish'

/** Said at the field that they are about. */
const LIMIT_NOTES: readonly NoteKey[] = ['base-raised', 'base-lowered']

/** 划入: how much enters my account each month. */
export default function CreditPage() {
  return (
    <Frame>
      <CreditForAll />
    </Frame>
  )
}

function CreditForAll() {
  const on = useToday()
  const { form, edit, waiting, shown, link } = useForm(linkedForm(on))
  const first = useFirst()
  const answers = answersFor(shown, on)
  const { isExample, credit, contribution } = answers
  const { faults } = waiting ? answersFor(form, on) : answers
  const credited = answeredIn(credit)
  const results = [...credited, ...(contribution ? answeredIn(contribution) : [])].map(({ result }) => result)
  const [limitNote] = results.flatMap((result) =>
    result.notes.filter((key) => LIMIT_NOTES.includes(key)).map((key) => noteText(result, key)),
  )
  useShare({
    title: creditWords.title,
    figuresTitle: creditWords.shareFiguresTitle,
    figuresPath: creditLink(form),
  })

  return (
    <>
      <OrderNotice />
      {link ? (
        <LinkNotice
          dropped={link.dropped.map((one) => droppedText(one, linkField(one.key)))}
          onRestore={link.restore}
        />
      ) : null}
      <View className='card'>
        <Choice
          label={creditWords.who}
          options={creditWords.insured}
          value={form.insured}
          onChange={(insured) => edit({ ...form, insured })}
        />
        {fieldsOf(form).map((field) => (
          <Field
            key={field}
            name={creditFields[field]?.name ?? field}
            unit={creditFields[field]?.unit ?? ''}
            hint={(field === 'base' && limitNote) || creditFields[field]?.hint || ''}
            keyboard={field === 'age' ? 'number' : 'digit'}
            value={form[field]}
            fault={faultSentence(faults, field)}
            rewrite={(text) => inDigits(text, field === 'age' ? 'age' : 'sum')}
            onChange={(text) => edit({ ...form, [field]: text })}
          />
        ))}
        {form.insured === 'resident' ? (
          <Choice
            label={creditWords.assistance}
            options={creditWords.assisted}
            value={form.assistance}
            onChange={(assistance) => edit({ ...form, assistance })}
          />
        ) : null}
      </View>
      <Shown when={isExample} className='example'>
        {creditWords.example[form.insured]}
      </Shown>
      <CreditAnswer credit={credit} first={first} waiting={waitingText(waiting, isExample)} />
      {contribution ? (
        <>
          <ContributionAnswer contribution={contribution} first={first} waiting={waitingText(waiting, isExample)} />
          <View>
            <Rested form={form}>
              <FormerNotice contribution={contribution} />
            </Rested>
          </View>
        </>
      ) : null}
      <Titled title={answerWords.know}>
        <Rested form={form}>
          <Notes results={results} except={LIMIT_NOTES} />
        </Rested>
      </Titled>
      <Fold title={answerWords.how}>
        <Rested form={form}>
          <Explanation parts={credited} />
        </Rested>
      </Fold>
      <Fold title={creditWords.compare}>
        <Compare form={form} on={on} onUse={edit} />
      </Fold>
      {form.insured === 'employee' || form.insured === 'flexible' ? (
        <Fold title={creditWords.wish}>
          <Wish insured={form.insured} age={form.age} on={on} />
        </Fold>
      ) : null}
      <Rows
        title={creditWords.onward}
        rows={[{ title: creditWords.many, hint: creditWords.manyHint, url: '/pages/credit/many/index' }]}
      />
      <ShareButtons figuresPath={creditLink(form)} />
      <Press className='button quiet' onPress={() => edit({ ...emptyCreditForm, insured: form.insured })}>
        {answerWords.clear}
      </Press>
      <Foot standing={standingOfAll(results)} reasons={whyDifferent.credit} />
    </>
  )
}
