import { builtFiles, readBuilt } from './compiler'

/** What the built app.json says. */
interface AppSettings {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  subpackages?: { root: string; pages: string[] }[]
  tabBar?: { list: { pagePath: string; text: string }[] }
  window?: { navigationBarTitleText?: string }
  usingComponents?: Record<string, string>
  darkmode?: boolean
}

/** What stands beside a page's or component's script. */
export interface FileSettings {
  navigationBarTitleText?: string
  usingComponents?: Record<string, string>
}

const app = JSON.parse(readBuilt('app.json')) as AppSettings
const files = new Set(builtFiles('.json'))
const known = new Map<string, FileSettings>()

export const tabs = app.tabBar?.list ?? []

/** Without it in app.json, WeChat tells the app of no theme. */
export const knowsDark = app.darkmode === true

/** The pages of the app, those of its sub-packages too. */
export function allPages(): string[] {
  const packages = [...(app.subPackages ?? []), ...(app.subpackages ?? [])]
  const inner = packages.flatMap(({ root, pages }) => pages.map((page) => `${root.replace(/\/$/, '')}/${page}`))
  return [...app.pages, ...inner]
}

export function fileSettings(file: string): FileSettings {
  const found = known.get(file)
  if (found) return found
  const own = files.has(`${file}.json`) ? (JSON.parse(readBuilt(`${file}.json`)) as FileSettings) : {}
  const title = own.navigationBarTitleText ?? app.window?.navigationBarTitleText ?? ''
  const usingComponents = { ...app.usingComponents, ...own.usingComponents }
  const settings = { ...own, navigationBarTitleText: title, usingComponents }
  known.set(file, settings)
  return settings
}
