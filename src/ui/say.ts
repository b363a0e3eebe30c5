import { toast } from '../phone/toast'
import { whyNotSaved } from '../phone/storage'
import { sayWords } from './words'

/** Says at the finger what the notice at the top may be too far away for; nothing where it was saved. */
export async function sayUnlessSaved(saving: Promise<boolean>): Promise<boolean> {
  const saved = await saving
  if (!saved) await toast(sayWords[whyNotSaved()], 3000)
  return saved
}
