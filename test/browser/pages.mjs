/* global document, innerWidth, window */
/** What holds on every page of the app, whatever it says: axe finds nothing, nothing is wider than the screen. */
import { createRequire } from 'node:module'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { kept, parameters } from './kept.mjs'
import { root } from './served.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const screenshots = path.join(root, 'reports', 'screenshots')

/** Every page of `src/app.config.ts`, as that file says it. */
export function allPages() {
  const text = readFileSync(path.join(root, 'src', 'app.config.ts'), 'utf8')
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS } })
  let config
  new Function('defineAppConfig', 'exports', outputText)((given) => (config = given), {})
  return [...config.pages, ...config.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
}

/** The screens on which every page is looked at; each in both themes. */
export const screens = [
  { name: '390 wide', width: 390, height: 844, textSize: 'standard', shot: 'light' },
  { name: '320 wide, largest type', width: 320, height: 640, textSize: 'largest', shot: 'dark' },
]

/** What is wrong with a page on a screen: nothing, or a sentence each. */
export async function lookAt(reader, route, { name, width, height, shot }, check) {
  const page = await reader.open(route + (parameters[route] ?? ''))
  await openFolds(page)
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme })
    await check(`${route}, ${name}, ${colorScheme}: axe`, () => violationsOf(page))
    if (colorScheme === shot)
      await keepScreenshot(page, `${route.replaceAll('/', '-')}.${width}.${shot}.png`, width, height)
  }
  await check(`${route}, ${name}: nothing is wider than the screen`, () => page.evaluate(widerThanScreen))
  await page.close()
}

/** As somebody does who reads it all. */
async function openFolds(page) {
  const closed = page.locator('.fold-title[aria-expanded=false]').filter({ visible: true })
  for (let left = await closed.count(); left > 0; left = await closed.count()) await closed.first().click()
}

async function violationsOf(page) {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations } = await window.axe.run({ resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${id} at ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ')}`),
    )
  })
}

/** Runs in the page: what makes it scroll sideways, or stands beyond the edge. */
function widerThanScreen() {
  const beyond = [...document.querySelectorAll('.frame *')].filter((element) => {
    const { right, left, width } = element.getBoundingClientRect()
    return width > 0 && (right > innerWidth + 0.5 || left < -0.5)
  })
  const said = beyond.slice(0, 3).map((element) => `${element.outerHTML.slice(0, 160)} ends beyond the screen`)
  const { scrollWidth } = document.documentElement
  return scrollWidth > innerWidth ? [`the page is ${scrollWidth} wide`, ...said] : said
}

/** The whole page in one picture, however long it is. */
async function keepScreenshot(page, file, width, height) {
  mkdirSync(screenshots, { recursive: true })
  const whole = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('body, .taro_page, .frame')].map(({ scrollHeight }) => scrollHeight)),
  )
  await page.setViewportSize({ width, height: Math.max(height, Math.min(whole + 60, 8000)) })
  await page.screenshot({ path: path.join(screenshots, file) })
  await page.setViewportSize({ width, height })
}

export const keptWith = (textSize) => ({ ...kept, app: { version: 1, data: { settings: { textSize } } } })
