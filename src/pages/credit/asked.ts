import { inDigits } from '../../rules'
import type { CreditForm } from './form'
import { fieldsOf } from './answers'
import { creditFields, creditWords } from './words'

/** What was asked, for a text or a picture that is passed on: 在职，年龄 45 周岁，月缴费基数 6000 元/月 */
export function askedText(form: CreditForm): string {
  const filled = fieldsOf(form).filter((field) => form[field].trim() !== '')
  const fields = filled.map((field) => {
    const { name, unit } = creditFields[field]
    return `${name} ${inDigits(form[field], field === 'age' ? 'age' : 'sum') ?? form[field]} ${unit}`
  })
  return [creditWords.insured[form.insured], ...fields].join('，')
}
