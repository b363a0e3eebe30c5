import { linkText, linkTo } from '../../phone/link'
import { noAnswers, readClaimAnswers, type ClaimAnswers } from './form'

const PAGE = '/pages/claim/plan/new/index'

/** The way to a new claim with answers that are known already: within the app, from page to page. Claims themselves are never shared. */
export function newClaimUrl(answers: Partial<ClaimAnswers>): string {
  return linkTo(PAGE, answers)
}

/** The way to a worked case, which is looked at and not kept. */
export function exampleUrl(answers: Partial<ClaimAnswers>): string {
  return `${newClaimUrl(answers)}&example=yes`
}

/** The answers that came along; what cannot stand in its place is asked as if it had not come. */
export function answersFromUrl(query: Readonly<Record<string, unknown>>): ClaimAnswers {
  const keys = Object.keys(noAnswers)
  return readClaimAnswers(Object.fromEntries(keys.map((key) => [key, linkText(query, key)])))
}
