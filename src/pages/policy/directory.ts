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

/** Those of other sub-packages than that of help. */
const elsewhere: Partial<Record<Page, string>> = {
  questions: 'questions',
  waiting: 'questions/waiting',
  retirement: 'questions/retirement',
  readings: 'questions/readings',
  remote: 'remote',
  settings: 'settings',
}

export function urlOf(page: Page): string {
  return `/pages/policy/${elsewhere[page] ?? `help/${page}`}/index`
}
