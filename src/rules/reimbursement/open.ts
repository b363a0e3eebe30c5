import { Calculation } from '../kernel/calculation'
import { valueOn } from '../kernel/parameter'
import { official } from '../parameters'
import { isListed } from './aid'
import type { Person, Visit } from './input'
import type { Breakdown, OtherReading } from './settlement'

/** Points that the texts leave open and that the sums of a visit can hang on. */
export type OpenPoint = 'ceiling-and-share' | 'unfiled-share' | 'unlisted-aid' | 'emergency' | 'paid-by-case'

const byCase = official('inpatient.resident.by-case')

/** Where a point can matter at all; whether it does is seen by settling once more. */
const mayMatter: Readonly<Record<OpenPoint, (visit: Visit, person: Person, first: Breakdown) => boolean>> = {
  'ceiling-and-share': (_, __, { shortInsurance }) => !shortInsurance.isZero(),
  'unfiled-share': (_, __, { prior }) => !prior.isZero(),
  'unlisted-aid': (_, { scheme, aid }) => scheme === 'resident' && aid !== undefined && !isListed(aid),
  emergency: ({ designated }) => !designated,
  'paid-by-case': ({ care, level, place, date }, { scheme }) =>
    scheme === 'resident' &&
    care === 'inpatient' &&
    level === 'tertiary' &&
    place === 'fujian' &&
    valueOn(byCase, date) !== undefined,
}

const points = Object.keys(mayMatter) as OpenPoint[]
const names = ['fund', 'critical', 'aid', 'own'] as const

/** What the visit gets by every other reading that gives other sums, each of which is noted with them. */
export function otherReadings(
  calculation: Calculation,
  first: Breakdown,
  visit: Visit,
  person: Person,
  settle: (calculation: Calculation, point: OpenPoint) => Breakdown,
): OtherReading[] {
  return points.flatMap((point): OtherReading[] => {
    if (!mayMatter[point](visit, person, first)) return []
    const again = new Calculation(calculation.on)
    const { fund, critical, aid, own } = settle(again, point)
    const other = { point, fund, critical, aid, own, trace: again.explained().trace }
    if (names.every((name) => other[name].low.equals(first[name].low))) return []
    const sums = names.map((name) => calculation.answer(name, other[name].low))
    calculation.note(`open-${point}`, ...sums, ...(point === 'paid-by-case' ? [calculation.parameter(byCase)] : []))
    return [other]
  })
}
