/* global document, localStorage, location */
/** A browser that is on this machine already, and our pages in it. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'

const usualPlaces = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].flatMap(
    (folder = '') => [
      path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
  ),
}

/** The browser named by CHROMIUM, or one in a usual place; nothing where there is none. */
export function findBrowser() {
  const places = process.env.CHROMIUM ? [process.env.CHROMIUM] : (usualPlaces[process.platform] ?? [])
  return places.find((place) => existsSync(place))
}

export function launch(executablePath) {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
}

/** The day on which every check takes place, unless it names another. */
const NOW = '2025-11-17T09:00:00+08:00'

/**
 * A reader: a fresh profile, with what is kept on the phone from the start, on a screen of that size. `problems` is
 * what must not happen: errors that the page says or throws, and any request for what is not among the served files.
 */
export async function newReader(
  browser,
  address,
  { width = 390, height = 844, dark = false, kept = {}, now = NOW } = {},
) {
  const problems = []
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    hasTouch: true,
  })
  context.setDefaultTimeout(20_000)
  await context.clock.setFixedTime(new Date(now))
  await context.addInitScript((stored) => {
    // The empty page that every tab begins with keeps nothing.
    if (location.protocol !== 'http:') return
    for (const key of Object.keys(stored)) localStorage.setItem(key, JSON.stringify({ data: stored[key] }))
  }, kept)
  await context.route('**/*', (route) => {
    const url = route.request().url()
    if (url.startsWith(address)) return route.continue()
    problems.push(`asked for ${url}`)
    return route.abort()
  })
  context.on('page', (page) => {
    page.on('pageerror', ({ message }) => problems.push(`threw ${message}`))
    page.on('console', (said) => said.type() === 'error' && problems.push(`said ${said.text()}`))
    page.on('websocket', (socket) => problems.push(`connected to ${socket.url()}`))
    page.on('response', (answer) => answer.status() >= 400 && problems.push(`did not get ${answer.url()}`))
  })
  return {
    problems,
    close: () => context.close(),
    open: async (route) => {
      const page = await context.newPage()
      await page.goto(`${address}#/${route}`)
      await drawn(page)
      return page
    },
  }
}

/** Waits until a page of ours stands and Taro's fields in it have come to life. */
export async function drawn(page) {
  await page.locator('.frame').filter({ visible: true }).first().waitFor()
  await page.waitForFunction(() =>
    [...document.querySelectorAll('taro-input-core, taro-textarea-core')].every((field) => field.childElementCount > 0),
  )
}
