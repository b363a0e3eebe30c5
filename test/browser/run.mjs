/** `npm run test:browser`: the h5 build in a browser. It needs one on the machine; without, it fails in CI only. */
import { findBrowser, launch, newReader } from './browser.mjs'
import { budgets } from './budgets.mjs'
import { journeys } from './journeys.mjs'
import { allPages, keptWith, lookAt, screens } from './pages.mjs'
import { builtFolder, serve } from './served.mjs'

const executable = findBrowser()
if (executable === undefined) {
  console.log('No browser found: install Chromium, or say where it is by CHROMIUM. Nothing was checked.')
  process.exit(process.env.CI ? 1 : 0)
}

let passed = 0
let failed = 0

/** One check, one line: it passes where it finds nothing wrong and throws nothing. */
async function check(name, work) {
  const wrong = await Promise.resolve()
    .then(work)
    .catch(({ message }) => [message])
  if (wrong?.length) failed += 1
  else passed += 1
  console.log(wrong?.length ? `failed  ${name}: ${wrong.join(' | ').replace(/\s+/g, ' ')}` : `passed  ${name}`)
}

const folder = builtFolder()
const { address, stop } = await serve(folder)
const browser = await launch(executable)
try {
  for (const [name, budget] of Object.entries(budgets)) await check(name, () => budget(folder, browser, address))
  for (const [name, journey] of Object.entries(journeys)) {
    const reader = await newReader(browser, address)
    await check(name, async () => {
      await journey(reader)
      return reader.problems
    })
    await reader.close()
  }
  for (const screen of screens) {
    const { width, height, textSize } = screen
    const reader = await newReader(browser, address, { width, height, kept: keptWith(textSize) })
    for (const route of allPages()) {
      await lookAt(reader, route, screen, check).catch((error) =>
        check(`${route}, ${screen.name}: opens`, () => Promise.reject(error)),
      )
    }
    await check(`${screen.name}: no error said, nothing asked for but the served files`, () => reader.problems)
    await reader.close()
  }
} finally {
  await browser.close()
  stop()
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
