import { linkText, linkTo } from '../../../../phone/link'
import { emptyRetirement, type RetirementForm } from '../../kept'

const PAGE = '/pages/policy/questions/retirement/index'

/** What stands in an empty form, and is marked as an example. */
export const example: RetirementForm = { sex: 'male', yearsHere: '8', yearsInAll: '22' }

export function retirementUrl(form: Partial<RetirementForm>): string {
  return linkTo(PAGE, form)
}

/** The form that a link fills; nothing where it carries no answer. */
export function retirementFromLink(query: Readonly<Record<string, unknown>>): RetirementForm | undefined {
  const text = (key: keyof RetirementForm) => linkText(query, key) ?? ''
  const sex = text('sex') === 'female' ? 'female' : emptyRetirement.sex
  const form: RetirementForm = { sex, yearsHere: text('yearsHere'), yearsInAll: text('yearsInAll') }
  return text('sex') + form.yearsHere + form.yearsInAll === '' ? undefined : form
}

export function isEmpty({ yearsHere, yearsInAll }: RetirementForm): boolean {
  return yearsHere.trim() === '' && yearsInAll.trim() === ''
}
