/** `npm run tour`: takes the pictures of the four tabs that the README shows, light and dark. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { findBrowser, launch, newReader } from './browser.mjs'
import { builtFolder, root, serve } from './served.mjs'

/** The tabs with something filled in; sums that a link carries. */
const tabs = {
  credit: 'pages/credit/index?v=1&who=employee&age=45&base=6000',
  reimbursement:
    'pages/reimbursement/index?v=1&scheme=employee&status=in-service&months=30&care=outpatient&level=tertiary&eligible=3000',
  claim: 'pages/claim/index',
  policy: 'pages/policy/index',
}

const executable = findBrowser()
if (executable === undefined) throw new Error('No browser found: install Chromium, or say where it is by CHROMIUM.')

const folder = path.join(root, 'docs', 'tour')
mkdirSync(folder, { recursive: true })
const { address, stop } = await serve(builtFolder())
const browser = await launch(executable)
try {
  for (const dark of [false, true]) {
    const reader = await newReader(browser, address, { dark, now: '2026-11-25T09:00:00+08:00' })
    for (const [name, route] of Object.entries(tabs)) {
      const page = await reader.open(route)
      const file = path.join(folder, `${name}-${dark ? 'dark' : 'light'}.png`)
      await page.screenshot({ path: file })
      console.log(path.relative(root, file))
      await page.close()
    }
    await reader.close()
  }
} finally {
  await browser.close()
  stop()
}
