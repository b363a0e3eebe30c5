import { View } from '@tarojs/components'
import { Asked } from '../../answer/Asked'
import { takeRole } from '../../answer/bill/role'
import { Season } from '../../answer/Season'
import { OrderNotice } from '../../answer/OrderNotice'
import { useFirst } from '../../answer/useFirst'
import { Explanation, NotesCard } from '../../answer/Explanation'
import { Shown } from '../../ui/Shown'
import { Fold } from '../../ui/Fold'
import { Foot } from '../../answer/Foot'
import { standingOfAll } from '../../rules'
import { InView, LineAtRest } from '../../ui/InView'
import { Frame } from '../../ui/Frame'
import { Press } from '../../ui/Press'
import { Rows } from '../../ui/Rows'
import { Rested } from '../../ui/Rested'
import { LinkNotice } from '../../ui/LinkNotice'
import { answeredIn, waitingText } from '../../answer/sides'
import { ShareButtons } from '../../ui/ShareButtons'
import { useShare } from '../../phone/useShare'
import { useToday } from '../../phone/useToday'
import { useForm } from '../../phone/useForm'
import type { NoteKey } from '../../rules'
import { creditWords } from './words'
import { answerWords } from '../../answer/words'
import { lineText } from '../../answer/line'
import { noteText } from '../../answer/notes'
import { droppedText } from '../../answer/faults'
import { whyDifferent } from '../../answer/why'
import { ContributionAnswer, CreditAnswer, FormerNotice } from './Answer'
import { answersFor, exampleText } from './answers'
import { Compare } from './Compare'
import { creditQuestions, emptyCreditForm } from './form'
import { creditLink, linkedForm, linkField } from './link'
import { Wish } from './Wish'

/** Said at the field that they are about. */
const LIMIT_NOTES: readonly NoteKey[] = ['base-raised', 'base-lowered']

/** Said at their field, or under what is paid in. */
const SAID_ELSEWHERE: readonly NoteKey[] = [...LIMIT_NOTES, 'rate-reduction-over']

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
  const { form, edit, waiting, open, shown, link } = useForm(linkedForm(on))
  const first = useFirst()
  const answers = answersFor(shown, on)
  const { isExample, credit, contribution } = answers
  const { faults } = waiting ? answersFor(form, on) : answers
  const credited = answeredIn(credit)
  const results = [...credited, ...(contribution ? answeredIn(contribution) : [])].map(({ result }) => result)
  // Each edition has its own limits: what governs is said.
  const [limitNote] = [...results]
    .reverse()
    .flatMap((result) => result.notes.filter((key) => LIMIT_NOTES.includes(key)).map((key) => noteText(result, key)))
  useShare({
    title: creditWords.title,
    figuresTitle: creditWords.shareFiguresTitle,
    figuresPath: creditLink(form),
  })

  const line = lineText({
    name: creditWords.line.monthly,
    outcomes: credit,
    of: ({ monthly }) => monthly,
    first,
    waiting,
    isExample,
  })

  const each = { questions: creditQuestions, form, situation: form, faults, onChange: edit }
  return (
    <InView line={open ? '' : line}>
      <OrderNotice />
      {link ? <LinkNotice {...link} dropped={link.dropped.map((one) => droppedText(one, linkField(one.key)))} /> : null}
      <View className='card'>
        <Asked
          {...each}
          of='insured'
          onChange={(next) => {
            edit(next)
            if (!link?.own) takeRole(next.insured)
          }}
        />
        <Asked {...each} of='age' />
        <Asked
          {...each}
          of='base'
          hint={limitNote ?? (form.insured === 'flexible' ? creditWords.baseOfFlexible : undefined)}
        />
        <Asked {...each} of='pension' />
        <Asked {...each} of='assistance' />
        {open ? <Asked {...each} of='maternity' /> : null}
        <LineAtRest />
      </View>
      {open ? null : (
        <>
          <Shown when={isExample} className='example'>
            {exampleText(form)}
          </Shown>
          <CreditAnswer
            insured={form.insured}
            credit={credit}
            first={first}
            waiting={waitingText(waiting, isExample)}
          />
          {contribution ? (
            <>
              <ContributionAnswer
                insured={form.insured}
                contribution={contribution}
                first={first}
                waiting={waitingText(waiting, isExample)}
              />
              <View>
                <Rested form={form}>
                  <FormerNotice contribution={contribution} />
                </Rested>
              </View>
              {form.insured === 'resident' ? <Season on={on} /> : null}
              {form.insured === 'employee' ? (
                <View className='card'>
                  <Asked {...each} of='maternity' />
                </View>
              ) : null}
            </>
          ) : null}
          <View>
            <Rested form={form}>
              <NotesCard results={results} except={SAID_ELSEWHERE} />
            </Rested>
          </View>
          <Fold title={answerWords.how}>
            <Rested form={form}>
              <Explanation parts={credited} />
            </Rested>
          </Fold>
          <Fold title={creditWords.compare}>
            <Compare form={form} first={first} on={on} onUse={edit} />
          </Fold>
          {form.insured === 'employee' || form.insured === 'flexible' ? (
            <Fold title={creditWords.wish}>
              <Wish insured={form.insured} age={form.age} first={first} on={on} />
            </Fold>
          ) : null}
          <Rows
            title={creditWords.onward}
            rows={[{ title: creditWords.many, hint: creditWords.manyHint, url: '/pages/credit/many/index' }]}
          />
          <ShareButtons figuresPath={creditLink(form)} />
        </>
      )}
      <Press className='button quiet' onPress={() => edit({ ...emptyCreditForm, insured: form.insured })}>
        {answerWords.clear}
      </Press>
      <Foot standing={standingOfAll(results)} reasons={whyDifferent.credit} />
    </InView>
  )
}
