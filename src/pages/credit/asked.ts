import { inDigits } from '../../rules'
import { given } from '../../phone/form'
import { creditQuestions, type CreditForm } from './form'
import { fieldsOf } from './answers'
import { creditFields, creditWords } from './words'

/** What was asked, for a text or a picture that is passed on: 在职，年龄 45 周岁，月缴费基数 6000 元/月 */
export function askedText(form: CreditForm): string {
  const filled = fieldsOf(form).filter((field) => form[field].trim() !== '')
  const fields = filled.map((field) => {
    const { name, unit } = creditFields[field]
    return `${name} ${inDigits(form[field], field === 'age' ? 'age' : 'sum') ?? form[field]} ${unit}`
  })
  const { maternity } = given(creditQuestions, form, form)
  const line =
    maternity && maternity !== 'none' ? [`${creditWords.maternity}：${creditWords.maternityOf[maternity]}`] : []
  return [creditWords.insured[form.insured], ...fields, ...line].join('，')
}
