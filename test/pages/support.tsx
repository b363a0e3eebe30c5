import { act, render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { newPhone, phone } from './host/taro'

/** Opens a page on a phone: fresh modules each time, as when the app starts, with what its storage holds. */
export async function open(
  load: () => { default: ComponentType },
  given: { params?: Record<string, string>; storage?: Map<string, unknown>; storageFails?: boolean } = {},
) {
  newPhone(given)
  let Page: ComponentType = () => null
  jest.isolateModules(() => {
    Page = load().default
  })
  const view = render(<Page />)
  await act(async () => {
    await Promise.resolve()
  })
  return { ...view, phone }
}
