import { editions, type ClaimToMake } from '../../../rules'
import { claimWords } from '../words'
import { ageOfDeadline } from './planOf'
import { dayAndWeekday, daysLeftText, deadlineHint, reckoningText } from '../dayWords'
import { materialListWords } from '../../../answer/papers'
import { counterText, hoursText, placeWords, routeText } from '../placeWords'
import { stepListWords, stepWords } from './stepWords'
import { editionName, editionWords, foot } from '../../../answer/words'
import { dayText } from '../../../answer/format'
import { agedText, standingText } from '../../../answer/standing'
import { tickMark } from '../../../ui/tickWords'

interface Told {
  readonly title: string
  /** Whom it is for, the sum, the day. */
  readonly details: readonly string[]
  /** What speaks against it being paid. */
  readonly against: readonly string[]
  /** The papers, each marked whether it is ready. */
  readonly papers: readonly string[]
  readonly ticks: readonly string[]
  readonly note: string
}

/** The whole plan as text, for the person who goes: it has to do without the app. Nobody goes where nothing is paid. */
export function planText(plan: ClaimToMake, told: Told): string {
  const { title, details, against, note } = told
  const { telephone } = plan.places
  return [
    title,
    ...details,
    ...against,
    ...(plan.eligible.official ? whatToDo(plan, told) : [deadlineHint(plan)]),
    placeWords.call(telephone.number, telephone.askFor),
    ...(note === '' ? [] : ['', note]),
    '',
    standingText(plan.standing),
    foot.reference,
    claimWords.local,
  ].join('\n')
}

function whatToDo(plan: ClaimToMake, { papers, ticks }: Told): string[] {
  const { lead, figure, unit, lines } = daysLeftText(plan)
  const { counters, online } = plan.places
  return [
    `${lead}${figure}${unit}`,
    ...lines,
    ...editions.map(
      (edition) =>
        `${editionName[edition]}：${agedText(dayAndWeekday(plan.deadlines[edition]), ageOfDeadline(plan, edition))}，${reckoningText(plan.reckoned[edition])}`,
    ),
    editionWords.differLoosely,
    '',
    materialListWords.title,
    ...papers,
    '',
    stepListWords.title,
    ...plan.steps
      .filter(({ stage }) => stage === 'claim')
      .map(
        ({ id, join }) => `${tickMark(ticks, id)} ${join === 'then' ? '' : stepListWords[join]}${stepWords[id].name}`,
      ),
    '',
    placeWords.counters,
    ...counters.map((counter) => `${counter.name}：${counterText(counter)}`),
    ...counters.slice(0, 1).map(({ hours }) => hoursText(hours)),
    placeWords.online,
    ...online.map((route) => `${route.name}：${routeText(route)}`),
  ]
}

/** A line of a calendar's file or entry: until when, and where to look. */
export function calendarText(plan: ClaimToMake): string {
  const { guide, official } = plan.deadlines
  const document = agedText(dayText(official), ageOfDeadline(plan, 'official'))
  return `${editionName.guide}的期限 ${dayText(guide)}，${editionName.official}的期限 ${document}。${editionWords.differLoosely}`
}
