import { linkText, linkTo } from '../../phone/link'
import type { Query } from '../../phone/params'
import { noAnswers, readClaimAnswers, type ClaimAnswers } from './form'

const PAGE = '/pages/claim/plan/new/index'

/** The way to a new claim with answers that are known already: within the app, from page to page. Claims themselves are never shared. */
function newClaimUrl(answers: Partial<ClaimAnswers>): string {
  return linkTo(PAGE, answers)
}

/** The way to a worked case, which is looked at and not kept. */
export function exampleUrl(answers: Partial<ClaimAnswers>): string {
  return `${newClaimUrl(answers)}&example=yes`
}

/** What was said and cannot stand in its place. */
export function unreadAnswers(query: Query): string[] {
  const answers = answersFromUrl(query)
  return (Object.keys(noAnswers) as (keyof ClaimAnswers)[]).flatMap((key) => {
    const text = linkText(query, key)
    return text === undefined || answers[key] !== '' ? [] : [text]
  })
}

/** The answers that came along; what cannot stand in its place is asked as if it had not come. */
export function answersFromUrl(query: Query): ClaimAnswers {
  const keys = Object.keys(noAnswers)
  return readClaimAnswers(Object.fromEntries(keys.map((key) => [key, linkText(query, key)])))
}
