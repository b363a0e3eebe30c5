import type { ClaimToMake } from '../rules'
import { claimWords } from './claim'
import { dayAndWeekday, daysLeftText, reckoningText } from './claimDays'
import { materialListWords, materialName } from './claimMaterials'
import { counterText, hoursText, placeWords, routeText } from './claimPlaces'
import { stepListWords, stepWords } from './claimSteps'
import { editionName, editionWords, foot } from './editions'
import { dayText } from './format'

interface Told {
  readonly title: string
  /** Whom it is for, the sum, the day. */
  readonly details: readonly string[]
  readonly ticks: readonly string[]
  readonly note: string
}

/** The whole plan as text, for the person who goes: it has to do without the app. */
export function planText(plan: ClaimToMake, { title, details, ticks, note }: Told): string {
  const { lead, figure, unit, lines } = daysLeftText(plan)
  const { counters, online, telephone } = plan.places
  return [
    title,
    ...details,
    `${lead}${figure}${unit}`,
    ...lines,
    ...(['guide', 'official'] as const).map(
      (edition) =>
        `${editionName[edition]}：${dayAndWeekday(plan.deadlines[edition])}，${reckoningText(plan.reckoned[edition])}`,
    ),
    editionWords.differLoosely,
    '',
    materialListWords.title,
    ...plan.materials.map((paper) => `${mark(ticks, paper.id)} ${materialName(paper)}`),
    '',
    stepListWords.title,
    ...plan.steps
      .filter(({ stage }) => stage === 'claim')
      .map(({ id, join }) => `${mark(ticks, id)} ${join === 'then' ? '' : stepListWords[join]}${stepWords[id].name}`),
    '',
    placeWords.counters,
    ...counters.map((counter) => `${counter.name}：${counterText(counter)}`),
    ...counters.slice(0, 1).map(({ hours }) => hoursText(hours)),
    placeWords.online,
    ...online.map((route) => `${route.name}：${routeText(route)}`),
    placeWords.call(telephone.number, telephone.askFor),
    ...(note === '' ? [] : ['', note]),
    '',
    foot.reference,
    claimWords.local,
  ].join('\n')
}

function mark(ticks: readonly string[], id: string): string {
  return ticks.includes(id) ? '☑' : '□'
}

/** A line of a calendar's file or entry: until when, and where to look. */
export function calendarText(plan: ClaimToMake): string {
  const { guide, official } = plan.deadlines
  return `${editionName.guide}的期限 ${dayText(guide)}，${editionName.official}的期限 ${dayText(official)}。${editionWords.differLoosely}`
}
