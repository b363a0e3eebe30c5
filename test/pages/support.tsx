import { act, cleanup, render } from '@testing-library/react'
import * as react from 'react'
import type { ComponentType } from 'react'

/** Opens a page as when the app starts: what modules remember is gone, what the phone stored is there. */
export async function open(
  load: () => { default: ComponentType },
  given: Partial<typeof import('./host/taro').phone> = {},
) {
  cleanup()
  jest.resetModules()
  // React alone stays, since the page and Testing Library must share one.
  jest.doMock('react', () => react)
  const host = require('./host/taro') as typeof import('./host/taro')
  host.newPhone(given)
  const Page = load().default
  const view = render(<Page />)
  await act(() => Promise.resolve())
  return { ...view, phone: host.phone }
}
