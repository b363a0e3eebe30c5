import { linkChoice, linkSaid, linkTo, type Dropped } from '../../../../phone/link'
import type { Query } from '../../../../phone/params'
import type { Linked } from '../../../../phone/useLinked'
import { emptyRetirement, type RetirementForm } from '../../kept'

const PAGE = '/pages/policy/questions/retirement/index'

/** What stands in an empty form, and is marked as an example. */
export const example: RetirementForm = { sex: 'male', yearsHere: '8', yearsInAll: '22' }

export function retirementUrl(form: Partial<RetirementForm>): string {
  return linkTo(PAGE, form)
}

/** The form that a link fills; nothing where it carries no answer, and no form where a part of it cannot be read. */
export function retirementFromLink(query: Query): Linked<RetirementForm> | undefined {
  const dropped: Dropped[] = []
  const sex = linkChoice(query, 'sex', ['male', 'female'], dropped)
  const [yearsHere = '', yearsInAll = ''] = ['yearsHere', 'yearsInAll'].map((key) => linkSaid(query, key, dropped))
  if (dropped.length > 0) return { form: undefined, dropped }
  if (sex === undefined && yearsHere + yearsInAll === '') return undefined
  return { form: { sex: sex ?? emptyRetirement.sex, yearsHere, yearsInAll }, dropped }
}

export function isEmpty({ yearsHere, yearsInAll }: RetirementForm): boolean {
  return yearsHere.trim() === '' && yearsInAll.trim() === ''
}
