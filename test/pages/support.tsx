import { act, cleanup, fireEvent, render } from '@testing-library/react'
import type { ComponentType } from 'react'

/**
 * What stays although a page is opened anew: React, since the page and Testing Library must share one, and what keeps
 * nothing of a reader: to load that again would take half of the time.
 */
const staying: Readonly<Record<string, unknown>> = {
  react: require('react'),
  'react/jsx-runtime': require('react/jsx-runtime'),
  'zod/mini': require('zod/mini'),
  'decimal.js': require('decimal.js'),
  '../../src/rules': require('../../src/rules'),
}

/** Opens a page as when the app starts: what modules remember is gone, what the phone stored is there. */
export async function open(
  load: () => { default: ComponentType },
  given: Partial<typeof import('./host/taro').phone> = {},
) {
  cleanup()
  jest.resetModules()
  for (const [name, module] of Object.entries(staying)) jest.doMock(name, () => module)
  const host = require('./host/taro') as typeof import('./host/taro')
  host.newPhone(given)
  const Page = load().default as ComponentType<{ tid: string }>
  const { withParams } = require('../../src/phone/params') as typeof import('../../src/phone/params')
  const view = render(withParams([<Page key='page' tid={host.PAGE} />]))
  await act(() => Promise.resolve())
  return { ...view, phone: host.phone }
}

/** Leaves a field and waits until what changes the page for that has come: after the tap that left it. */
export async function leave(field: HTMLElement): Promise<void> {
  fireEvent.blur(field)
  await act(() => new Promise((resolve) => setTimeout(resolve, 350)))
}
