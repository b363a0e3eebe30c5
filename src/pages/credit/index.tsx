import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Choice } from '../../components/Choice'
import { Explanation, Notes } from '../../components/Explanation'
import { Field } from '../../components/Field'
import { Fold } from '../../components/Fold'
import { Foot } from '../../components/Foot'
import { Frame } from '../../components/Frame'
import { Press } from '../../components/Press'
import { ShareButtons } from '../../components/ShareButtons'
import { creditFromLink, creditLink } from '../../share/credit'
import { useShare } from '../../share/useShare'
import { change, emptyCreditForm, kept, type CreditForm } from '../../store/app'
import { today } from '../../store/clock'
import { useKept } from '../../store/storage'
import type { NoteKey } from '../../rules'
import { creditFields, creditWords } from '../../wording/credit'
import { notes } from '../../wording/notes'
import { whyDifferent } from '../../wording/why'
import { ContributionAnswer, CreditAnswer } from './Answer'
import { answersFor, fieldsOf, isAnswered } from './answers'
import { Compare } from './Compare'
import { faultSentence } from './faults'
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
  const on = today()
  const { params } = useRouter()
  const { value } = useKept(kept)
  const [linked, setLinked] = useState(() => creditFromLink(params, isGood))
  const [mine] = useState(value.credit)
  const form = linked?.form ?? value.credit
  const [lastGood, setLastGood] = useState(form)
  const edit = (next: CreditForm) => {
    if (isAnswered(answersFor(form, on))) setLastGood(form)
    if (linked) setLinked({ ...linked, form: next })
    void change('credit', next)
  }
  const latest = answersFor(form, on)
  // While a field is being filled in anew the last answer stays, marked as such, so that nothing jumps.
  const waiting = !isAnswered(latest) && lastGood.insured === form.insured
  const { isExample, credit, contribution } = waiting ? answersFor(lastGood, on) : latest
  const first = value.settings.edition
  const results = [credit.guide, credit.official, contribution?.guide, contribution?.official].flatMap((outcome) =>
    outcome?.ok ? [outcome.value] : [],
  )
  const limitNote = LIMIT_NOTES.find((key) => results.some((result) => result.notes.includes(key)))
  useShare({ title: creditWords.title, figuresTitle: creditWords.shareFiguresTitle, figuresPath: creditLink(form) })

  return (
    <>
      {linked ? (
        <LinkNotice
          dropped={linked.dropped.map(({ key, text }) =>
            creditWords.droppedFromLink(creditFields[key]?.name ?? key, text),
          )}
          onRestore={
            isEmpty(mine)
              ? undefined
              : () => {
                  setLinked(undefined)
                  void change('credit', mine)
                }
          }
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
            hint={(field === 'base' && limitNote && notes[limitNote]) || creditFields[field]?.hint || ''}
            keyboard={field === 'age' ? 'number' : 'digit'}
            value={form[field]}
            fault={faultSentence(latest.faults, field)}
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
      {/* Always in its place: taking a node out of the page would send the whole page anew. */}
      <View className={isExample ? 'example' : 'gone'}>{isExample ? creditWords.example[form.insured] : ''}</View>
      <CreditAnswer credit={credit} first={first} waiting={waiting} />
      {contribution ? <ContributionAnswer contribution={contribution} first={first} waiting={waiting} /> : null}
      <View className='card'>
        <View className='card-title'>{creditWords.know}</View>
        <Notes results={results} except={LIMIT_NOTES} />
      </View>
      <Fold title={creditWords.how}>
        <Explanation
          parts={(['guide', 'official'] as const).flatMap((edition) => {
            const outcome = credit[edition]
            return outcome.ok ? [{ edition, result: outcome.value }] : []
          })}
        />
      </Fold>
      <Fold title={creditWords.compare}>
        <Compare form={form} on={on} onUse={edit} />
      </Fold>
      {form.insured === 'employee' || form.insured === 'flexible' ? (
        <Fold title={creditWords.wish}>
          <Wish insured={form.insured} age={form.age} on={on} />
        </Fold>
      ) : null}
      <ShareButtons figuresPath={creditLink(form)} />
      <Press className='button quiet' onPress={() => edit({ ...emptyCreditForm, insured: form.insured })}>
        {creditWords.clear}
      </Press>
      <Foot freshness={results[0]?.freshness} reasons={whyDifferent.credit} />
    </>
  )
}

/** Nothing typed yet: nothing to go back to. */
function isEmpty({ age, base, pension }: CreditForm): boolean {
  return age + base + pension === ''
}

/** Whether a link's text can stand in its field: the rules are asked, as they are for what is typed. */
function isGood(form: CreditForm, field: string): boolean {
  return !answersFor(form, today()).faults.some(({ path }) => path === field)
}

function LinkNotice({
  dropped,
  onRestore,
}: {
  readonly dropped: readonly string[]
  readonly onRestore: (() => void) | undefined
}) {
  return (
    <View className='notice'>
      <View>{creditWords.fromLink}</View>
      {dropped.map((sentence) => (
        <View key={sentence}>{sentence}</View>
      ))}
      {onRestore ? (
        <Press className='button quiet' onPress={onRestore}>
          {creditWords.restoreMine}
        </Press>
      ) : null}
    </View>
  )
}
