import { guideContribution, officialContribution } from './contribution'
import { guideCredit, officialCredit } from './credit'

const topics = [guideCredit, officialCredit, guideContribution, officialContribution] as const

type ValueOf<T> = T extends unknown ? T[keyof T] : never
type AnyParameter = ValueOf<(typeof topics)[number]>

/** Every figure of both editions, for tables and tests: the calculators read the topics themselves. */
export const parameters = topics.flatMap((topic): AnyParameter[] => Object.values(topic))

/** The questions that a figure can answer; each has a name in `src/wording/parameters.ts`. */
export type Topic = AnyParameter['topic']
