import { useRef, useState } from 'react'
import { useReady } from '@tarojs/taro'
import { Home } from '../../../../ui/Home'
import { Press } from '../../../../ui/Press'
import { isAnswered } from '../../answers'
import { ClaimFrame } from '../../ClaimFrame'
import { useParams } from '../../../../phone/params'
import { scroll } from '../../../../phone/scroll'
import { linkText } from '../../../../phone/link'
import { goBack, openInstead } from '../../../../phone/open'
import { useOnce } from '../../../../ui/useOnce'
import { useToday } from '../../../../phone/useToday'
import { endsHere, questionsThatMatter, type ClaimAnswers, type Question } from '../../form'
import { answerClaim, claimOf, dropClaim, startClaim } from '../../kept'
import { questionWords } from '../questionWords'
import '../plan.less'
import { broughtBy, broughtWords } from './brought'
import { answerFault } from './faults'
import { Nothing, Reversal } from './Nothing'
import { QuestionView } from './QuestionView'
import { firstOpen, knownAnswers, walkOf } from './walk'

/** A new claim, one question a screen; with `id` one that was begun before, with `at` a single answer to change. */
export default function NewClaimPage() {
  return (
    <ClaimFrame>
      <Asking />
      <Home />
    </ClaimFrame>
  )
}

function Asking() {
  const params = useParams()
  const today = useToday()
  const [begun] = useState(() => claimOf(linkText(params, 'id')))
  const [brought] = useState(() => broughtBy(params))
  const id = useRef(begun?.id)
  const [answers, setAnswers] = useState(() => begun?.answers ?? brought.answers)
  const [changed] = useState(() =>
    begun ? questionsThatMatter(answers).find((one) => one === params['at']) : undefined,
  )
  const editing = changed !== undefined
  const [known] = useState(() => (editing ? [] : knownAnswers(answers, begun !== undefined, today)))
  const walk = walkOf(answers, known)
  const [at, setAt] = useState<Question>(
    () => changed ?? firstOpen(answers, today) ?? walk[walk.length - 1] ?? 'settledByCard',
  )
  const [instead, setInstead] = useState<'nothing' | 'reversal'>()
  const [tried, setTried] = useState(false)
  const position = walk.indexOf(at)
  const before = walk[position - 1]
  const withAmount = at === 'paidOn' && !editing && !known.includes('amount')
  const onScreen: readonly Question[] = withAmount ? [at, 'amount'] : [at]
  const isFaulty = onScreen.some((one) => answerFault(answers, one, today) !== undefined)

  const begin = (answered: ClaimAnswers) => (id.current ??= startClaim({ ...brought, answers: answered }, today))
  const leave = useOnce(finish)
  // Where every answer came along, there is nothing left to ask.
  useReady(() => {
    if (walk.length === 0) void leave(begin(answers), false)
  })
  const record = (next: ClaimAnswers) => {
    setAnswers(next)
    if (id.current !== undefined) answerClaim(id.current, next)
    // Where there is nothing to claim there is nothing to keep.
    else if (!endsHere(at, next)) begin(next)
  }
  const show = (question: Question) => {
    setAt(question)
    setTried(false)
    setInstead(undefined)
    void scroll({ scrollTop: 0, duration: 0 })
  }
  const goOn = (next: ClaimAnswers) => {
    const order = walkOf(next, known)
    const following = (editing ? undefined : order[order.indexOf(at) + 1]) ?? firstOpen(next, today)
    if (endsHere(at, next)) return end()
    if (following !== undefined) show(following)
    else void leave(begin(next), editing)
  }
  const end = () => {
    if (id.current !== undefined && begun === undefined) {
      dropClaim(id.current)
      id.current = undefined
    }
    setInstead('nothing')
  }
  const choose = (answer: string) => {
    const next = { ...answers, [at]: answer }
    record(next)
    if (answer === 'without-fund') setInstead('reversal')
    else goOn(next)
  }

  if (walk.length === 0 && !editing) {
    return (
      <Press className='button primary' onPress={() => void leave(begin(answers), false)}>
        {questionWords.finish}
      </Press>
    )
  }
  if (instead === 'nothing') return <Nothing answers={answers} today={today} onBack={() => setInstead(undefined)} />
  if (instead === 'reversal') return <Reversal onGoOn={() => goOn(answers)} onBack={() => setInstead(undefined)} />
  return (
    <>
      <QuestionView
        key={at}
        question={at}
        progress={editing ? '' : questionWords.progress(position + 1, walk.length)}
        brought={position === 0 && !editing ? broughtWords(answers, known, brought.unread) : []}
        answers={answers}
        today={today}
        tried={tried}
        withAmount={withAmount}
        onType={(question, text) => record({ ...answers, [question]: text })}
        onChoose={choose}
      />
      {isAnswered(answers, at) || isFaulty ? (
        <Press className='button primary' onPress={() => (isFaulty ? setTried(true) : goOn(answers))}>
          {editing ? questionWords.keep : position + 1 < walk.length ? questionWords.next : questionWords.finish}
        </Press>
      ) : null}
      {before !== undefined && !editing ? (
        <Press className='button quiet' onPress={() => show(before)}>
          {questionWords.back}
        </Press>
      ) : null}
    </>
  )
}

/** A change goes back to the plan that it came from; a new claim's plan takes the place of its questions. */
function finish(id: string, editing: boolean): Promise<boolean> {
  const plan = `/pages/claim/plan/index?id=${id}`
  return editing ? goBack(plan) : openInstead(plan)
}
