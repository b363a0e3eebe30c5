import Taro from '@tarojs/taro'
import { isFirstPage } from './place'
import { toast } from './toast'
import { openWords } from './words'

/**
 * The one way to another page. A phone takes 200 ms and more to open one: a second tap meanwhile is not a second page.
 * What the phone refuses is said.
 */

let opening = false

/** A phone that does not answer at all must not hold everything up. */
const LONGEST = 3000

async function guarded(go: () => Promise<unknown>): Promise<boolean> {
  if (opening) return false
  opening = true
  const timer = setTimeout(() => (opening = false), LONGEST)
  try {
    await go()
    return true
  } catch (error) {
    await toast(/single page/.test(reasonOf(error)) ? openWords.singlePage : openWords.refused, 3000)
    return false
  } finally {
    clearTimeout(timer)
    opening = false
  }
}

function reasonOf(error: unknown): string {
  return String((error as { errMsg?: unknown } | undefined)?.errMsg ?? error)
}

/** Opens a page on top of this one; answers whether it is open. */
export const openPage = (url: string) => guarded(() => Taro.navigateTo({ url }))

/** Opens a page in place of this one. */
export const openInstead = (url: string) => guarded(() => Taro.redirectTo({ url }))

/** Goes to one of the four tabs. */
export const openTab = (url: string) => guarded(() => Taro.switchTab({ url }))

/** Opens a page alone, with what its link carries, also where it is a tab. */
export const openAlone = (url: string) => guarded(() => Taro.reLaunch({ url }))

/** Back to the page before, or to `otherwise` for who came straight from a link. */
export const goBack = (otherwise: string) =>
  guarded(async () => {
    try {
      if (!isFirstPage()) return await Taro.navigateBack()
    } catch {
      // Then to where it leads.
    }
    return Taro.redirectTo({ url: otherwise })
  })
