import { noAnswers, readClaimAnswers, type ClaimAnswers } from './form'
import { linkText, linkTo } from '../../phone/link'

/**
 * The way to a new claim with answers that are known already, such as a bill of 报销: within the app, from page to
 * page. Claims themselves are never shared.
 */
export function newClaimUrl(answers: Partial<ClaimAnswers>): string {
  return linkTo('/pages/claim/plan/new/index', answers)
}

/** The answers that came along; what cannot stand in its place is asked as if it had not come. */
export function answersFromUrl(query: Readonly<Record<string, unknown>>): ClaimAnswers {
  const keys = Object.keys(noAnswers)
  return readClaimAnswers(Object.fromEntries(keys.map((key) => [key, linkText(query, key)])))
}
