import type { guideWords } from './words'

type Page = keyof typeof guideWords

/** The pages of the sub-packages, in the order of the directory; each is named like its folder. */
export const directory = {
  questions: ['search', 'questions', 'waiting', 'retirement'],
  figures: ['parameters', 'differences', 'scope', 'readings', 'cases'],
  guides: ['remote', 'balance', 'regions', 'aid'],
  own: ['settings'],
} as const satisfies Record<string, readonly Page[]>

export const sections = Object.keys(directory) as (keyof typeof directory)[]

/** Those of the sub-package of what people ask; all others lie in that of help. */
const ofQuestions: Partial<Record<Page, string>> = {
  questions: 'index',
  waiting: 'waiting/index',
  retirement: 'retirement/index',
  readings: 'readings/index',
}

export function urlOf(page: Page): string {
  const path = ofQuestions[page]
  return path === undefined ? `/pages/policy/help/${page}/index` : `/pages/policy/questions/${path}`
}
