import { ask } from '../../../phone/ask'
import { toast } from '../../../phone/toast'
import { settingsWords } from './words'

/** Asks before something is lost; a question that the phone cannot show is no yes. */
export async function agreed(title: string, content: string, confirm: string): Promise<boolean> {
  const yes = await ask({ title, content, confirm, cancel: settingsWords.cancel })
  if (yes === undefined) await toast(settingsWords.notAsked)
  return yes === true
}
