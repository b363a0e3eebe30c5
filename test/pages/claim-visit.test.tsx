import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { press, setToday, text, tickOf } from './claims'
import { open } from './support'

const load = () =>
  require('../../src/pages/claim/plan/checklist') as typeof import('../../src/pages/claim/plan/checklist')
const openVisit = (given: Parameters<typeof open>[1] = {}) => open(load, given)

beforeEach(() => setToday('2026-02-03'))

describe('the list for the day of a visit', () => {
  test('what to bring, what to say at registration, how to pay, what to keep', async () => {
    await openVisit()
    for (const name of [/^身份证件/, /^医保卡/, /^挂号时说“我有厦门医保”/, /^付钱时刷医保卡结算/, /^发票.*还没收$/]) {
      expect(tickOf(name).getAttribute('aria-checked')).toBe('false')
    }
    expect(text()).toContain('勾选和记录只保存在这部手机上，不等于向医保提交。')
    expect(text()).not.toContain('急诊诊断证明')
  })

  test('follows where one goes, and whether it is an emergency', async () => {
    await openVisit()
    await press('外省', 'radio')
    expect(await screen.findByRole('checkbox', { name: /^去外省之前办异地备案/ })).toBeTruthy()
    await press('长期居住', 'radio')
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: /^去外省之前办异地备案/ })).toBeNull())
    await press('是', 'radio')
    expect(await screen.findByRole('checkbox', { name: /^急诊诊断证明/ })).toBeTruthy()
  })

  test('ticks stay until the next visit', async () => {
    const { phone } = await openVisit()
    await userEvent.click(tickOf(/^医保卡/))
    await waitFor(() => expect(tickOf(/^医保卡.*已备好/)).toBeTruthy())
    await openVisit({ storage: phone.storage })
    expect(tickOf(/^医保卡.*已备好/)).toBeTruthy()
    await press('下次看病，从头勾')
    await waitFor(() => expect(tickOf(/^医保卡.*还没备/)).toBeTruthy())
  })

  test('on a full phone nothing is shown as ticked', async () => {
    await openVisit({ storageFails: true })
    await userEvent.click(tickOf(/^医保卡/))
    expect(await screen.findByRole('alert')).toHaveProperty('textContent', expect.stringContaining('手机存不下了'))
    expect(tickOf(/^医保卡/).getAttribute('aria-checked')).toBe('false')
  })
})
