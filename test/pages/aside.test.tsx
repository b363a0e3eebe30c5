import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { asideOf } from './stored'
import { open } from './support'

const load = () => require('../../src/pages/policy/settings') as typeof import('../../src/pages/policy/settings')
const text = () => document.body.textContent
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const first = { version: 2, data: { credit: { insured: 'nobody', age: '45', base: '6000' } } }
const second = 'not even an envelope'

/** A phone on which two texts were set aside, one by an older version of the app. */
const storage = () =>
  new Map<string, unknown>([
    ['app.aside', first],
    ['app.aside.2026-10-03.20.abc', second],
    ['app', { version: 2, data: { credit: { insured: 'retiree', age: '70' } } }],
  ])

test('what was set aside is listed with its day and size, and copied', async () => {
  const { phone } = await open(load, { storage: storage() })
  expect(await screen.findByText('2026年10月3日放的，22 个字')).toBeTruthy()
  await press(/^复制，2026年10月3日/)
  expect(phone.calls.find(({ name }) => name === 'setClipboardData')?.options).toEqual({ data: JSON.stringify(second) })
})

test('it is brought back by the reader, and what it takes the place of is set aside', async () => {
  const { phone } = await open(load, { storage: storage() })
  await press(/^放回去，以前放的/)
  await waitFor(() => expect(phone.storage.get('app')).toMatchObject({ data: { credit: { age: '45', base: '6000' } } }))
  expect(JSON.stringify(asideOf(phone.storage, 'app'))).toContain('"age":"70"')
  expect(asideOf(phone.storage, 'app')).toHaveLength(3)
})

test('it is deleted by the reader alone', async () => {
  const { phone } = await open(load, { storage: storage() })
  await press(/^删除，2026年10月3日/)
  await waitFor(() => expect(asideOf(phone.storage, 'app')).toEqual([first]))
  expect(text()).not.toContain('2026年10月3日放的')
})

test('a no leaves it where it is', async () => {
  const { phone } = await open(load, { storage: storage(), modalConfirms: false })
  await press(/^删除，2026年10月3日/)
  await press(/^放回去，以前放的/)
  expect([...phone.storage]).toEqual([...storage()])
})
