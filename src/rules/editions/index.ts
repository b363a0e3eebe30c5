import { guideContribution, officialContribution } from './contribution'
import { guideCredit, officialCredit } from './credit'

/** Every figure of both editions, for tables and tests: the calculators read the topics themselves. */
export const parameters = [guideCredit, officialCredit, guideContribution, officialContribution].flatMap(
  (topic) => Object.values(topic) as (typeof topic)[keyof typeof topic][],
)

/** The questions that a figure can answer; each has a name in `src/wording/parameters.ts`. */
export type Topic = (typeof parameters)[number]['topic']
