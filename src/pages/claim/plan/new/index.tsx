import { useRef, useState } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import { Home } from '../../../../ui/Home'
import { Press } from '../../../../ui/Press'
import { isAnswered, questionsFor, type Question } from '../../answers'
import { ClaimFrame } from '../../ClaimFrame'
import { useOnce } from '../../../../ui/useOnce'
import { useToday } from '../../../../phone/useToday'
import { answersFromUrl } from '../../link'
import type { ClaimAnswers } from '../../form'
import { answerClaim, claimOf, startClaim } from '../../kept'
import { questionWords } from '../questionWords'
import '../plan.less'
import { answerFault } from './faults'
import { Nothing } from './Nothing'
import { QuestionView } from './QuestionView'
import { firstOpen, nextQuestion } from './walk'

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
  const { params } = useRouter()
  const today = useToday()
  const [begun] = useState(() => claimOf(params['id']))
  const id = useRef(begun?.id)
  const [answers, setAnswers] = useState(() => begun?.answers ?? answersFromUrl(params))
  const asked = questionsFor(answers)
  const [changed] = useState(() => (begun ? asked.find((one) => one === params['at']) : undefined))
  const editing = changed !== undefined
  const [at, setAt] = useState<Question>(() => changed ?? nextQuestion(answers, today))
  const [nothing, setNothing] = useState(false)
  const [tried, setTried] = useState(false)
  const position = asked.indexOf(at)
  const fault = answerFault(answers, at, today)

  const begin = (first: ClaimAnswers) => (id.current ??= startClaim(first, today))
  const leave = useOnce(finish)
  const record = (next: ClaimAnswers) => {
    setAnswers(next)
    if (id.current !== undefined) answerClaim(id.current, next)
    // Where the card has settled there is nothing to keep.
    else if (next.settledByCard !== 'yes') begin(next)
  }
  const show = (question: Question) => {
    setAt(question)
    setTried(false)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const goOn = (next: ClaimAnswers) => {
    const order = questionsFor(next)
    const following = (editing ? undefined : order[order.indexOf(at) + 1]) ?? firstOpen(next, today)
    if (next.settledByCard === 'yes') setNothing(true)
    else if (following !== undefined) show(following)
    else void leave(begin(next), editing)
  }

  if (nothing) return <Nothing today={today} onBack={() => setNothing(false)} />
  return (
    <>
      <QuestionView
        key={at}
        question={at}
        progress={editing ? '' : questionWords.progress(position + 1, asked.length)}
        answers={answers}
        today={today}
        fault={fault}
        tried={tried}
        onType={(text) => record({ ...answers, [at]: text })}
        onChoose={(answer) => {
          const next = { ...answers, [at]: answer }
          record(next)
          goOn(next)
        }}
      />
      {isAnswered(answers, at) || fault !== undefined ? (
        <Press className='button primary' onPress={() => (fault === undefined ? goOn(answers) : setTried(true))}>
          {editing ? questionWords.keep : position + 1 < asked.length ? questionWords.next : questionWords.finish}
        </Press>
      ) : null}
      {position > 0 && !editing ? (
        <Press className='button quiet' onPress={() => show(asked[position - 1] ?? at)}>
          {questionWords.back}
        </Press>
      ) : null}
    </>
  )
}

/** A change goes back to the plan that it came from; a new claim's plan takes the place of its questions. */
function finish(id: string, editing: boolean): Promise<boolean> {
  const toPlan = () => Taro.redirectTo({ url: `/pages/claim/plan/index?id=${id}` })
  const left = editing ? Taro.navigateBack().catch(toPlan) : toPlan()
  return left.then(
    () => true,
    () => false,
  )
}
