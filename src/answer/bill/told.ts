import { told } from '../../phone/form'
import { questions, type SingleForm } from './form'

/** What was asked of a single bill: who, what kind and where, then a line for each answer that is not the ordinary one. */
export function toldOfBill(form: SingleForm): string[] {
  return told(questions, { ...form, ...form.bill }, form)
}
