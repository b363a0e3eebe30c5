import { openDevice } from './harness/device'
import { FULL_LINKS, FULL_NOW, fullStorage, openFolds } from './harness/full'

/** Levels of templates in base.wxml (`baseLevel` in config/index.ts) that hold elements; the last one starts anew. */
const LEVELS = 11

test.each(FULL_LINKS)('%s nests no deeper than the templates go', async (link) => {
  const device = openDevice({ now: FULL_NOW, storage: fullStorage(3, 3) })
  const page = await device.open(link)
  await openFolds(page)
  expect(depthOf(page.scope.instance['data'])).toBeLessThanOrEqual(LEVELS)
})

/** How many elements stand within one another below the page itself. */
function depthOf(data: unknown): number {
  const below = (node: unknown): number => {
    const children = Object.values((node as { cn?: object }).cn ?? {})
    return children.length === 0 ? 0 : 1 + Math.max(...children.map(below))
  }
  return below((data as { root: unknown }).root)
}
