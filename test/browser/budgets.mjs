/** How much a browser is sent. A KB is 1,000 bytes here. */
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { URL } from 'node:url'
import { drawn } from './browser.mjs'

/** All scripts of the build, and those that the first page asks for. */
const ALL_SCRIPTS = 1_300_000
const FIRST_PAGE = 557_000

/** What is wrong with these scripts of a folder: that there are none, or that they are too large together. */
function tooLarge(folder, scripts, most) {
  if (scripts.length === 0) return ['there is no script']
  const bytes = scripts.reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0)
  return bytes > most ? [`${bytes} bytes, of ${most} at most, in ${scripts.join(' ')}`] : []
}

const isScript = (name) => name.endsWith('.js')

/** What is larger than it may be: nothing, or a sentence each. */
export const budgets = {
  'all scripts of the browser build are small enough'(folder) {
    return tooLarge(folder, readdirSync(folder, { recursive: true }).filter(isScript), ALL_SCRIPTS)
  },

  async 'the scripts of the first page are small enough'(folder, browser, address) {
    const page = await browser.newPage()
    const asked = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(address)
    await drawn(page)
    await page.waitForLoadState('networkidle')
    await page.close()
    return tooLarge(folder, asked.filter(isScript), FIRST_PAGE)
  },
}
