import type { Parameter } from '../kernel/parameter'
import { officialAid } from './aid'
import { guideClaim, officialClaim } from './claim'
import { guideContribution, officialContribution } from './contribution'
import { guideCredit, officialCredit } from './credit'
import { guideInpatient, officialInpatient } from './inpatient'
import { guideOutpatient, officialOutpatient } from './outpatient'
import { guideElsewhere, officialCeiling, officialContinuous, officialCritical, officialElsewhere } from './year'

const topics = [
  guideCredit,
  officialCredit,
  guideContribution,
  officialContribution,
  guideOutpatient,
  officialOutpatient,
  guideInpatient,
  officialInpatient,
  officialCeiling,
  officialContinuous,
  officialCritical,
  officialElsewhere,
  guideElsewhere,
  guideClaim,
  officialClaim,
  officialAid,
] as const

/** The parameters in a tree of them, whatever the groups that a topic sorts them into. */
type In<Tree> = Tree extends Parameter ? Tree : Tree extends object ? In<Tree[keyof Tree]> : never

function parametersIn<Tree extends object>(tree: Tree): In<Tree>[] {
  if ('topic' in tree) return [tree as In<Tree>]
  return Object.values(tree).flatMap((branch: object) => parametersIn(branch) as In<Tree>[])
}

/**
 * Every figure of both editions, for tables and tests: the calculators read the topics themselves. Those of other
 * regions (`regions.ts`) are none of Xiamen's and stand apart.
 */
export const parameters = topics.flatMap((topic) => parametersIn(topic))

/** The questions that a figure can answer; each has a name in `src/wording/parameters.ts`. */
export type Topic = (typeof parameters)[number]['topic']
