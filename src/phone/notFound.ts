import Taro from '@tarojs/taro'
import { toast } from './toast'
import { notFoundWords } from './words'

/** What WeChat, or the browser's router, tells of a page that is not there. */
interface Missing {
  readonly path: string
  readonly query?: Readonly<Record<string, unknown>>
}

/**
 * Leads on from a page that is not there: to where it lies now, by the beginning of its path (`moved`, old to new), with
 * what the link carried; else to the first page, and says so. WeChat takes a way on only while it asks, so this listens
 * from the start and not through Taro's hook, which answers later.
 */
export function leadOn(moved: Readonly<Record<string, string>>, home: string): void {
  listen(({ path, query = {} }: Missing) => {
    const asked = path.replace(/^\//, '')
    const old = Object.keys(moved).find((beginning) => asked.startsWith(beginning))
    if (old === undefined) void goHome(home)
    else void goTo(`/${moved[old] ?? ''}${asked.slice(old.length)}${queryText(query)}`, home)
  })
}

function listen(onMissing: (missing: Missing) => void): void {
  try {
    Taro.onPageNotFound(onMissing)
  } catch {
    // Where this is forbidden, WeChat shows its own page with a way back.
  }
}

async function goTo(url: string, home: string): Promise<void> {
  try {
    await Taro.reLaunch({ url })
  } catch {
    await goHome(home)
  }
}

async function goHome(home: string): Promise<void> {
  const drawn = pageDrawn()
  try {
    await Taro.reLaunch({ url: home })
  } catch {
    // Where even that is refused, WeChat shows its own page with a way back.
    return
  }
  await drawn
  await toast(notFoundWords.home, 3000)
}

/** In a browser Taro takes away what is said once another page is drawn. */
function pageDrawn(): Promise<unknown> | undefined {
  if (process.env.TARO_ENV !== 'h5') return undefined
  return new Promise((resolve) => Taro.eventCenter.once('__afterTaroRouterChange', resolve))
}

/** WeChat gives what stands in the link as it stands, a browser's router gives it decoded. */
function queryText(query: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(decoded(String(value)))}`)
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
