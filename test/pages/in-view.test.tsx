import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { leave, open } from './support'

const credit = () => require('../../src/pages/credit') as typeof import('../../src/pages/credit')
const reimbursement = () => require('../../src/pages/reimbursement') as typeof import('../../src/pages/reimbursement')

const line = () => document.querySelector('.line-in-view')?.textContent?.replace(/\u00a0/g, ' ')
const said = () => document.querySelector('.said')?.textContent?.replace(/\u00a0/g, ' ')

describe('the line under the field being typed', () => {
  test('names both figures while the field is being filled in, and goes with the focus', async () => {
    await open(credit)
    expect(line()).toBeUndefined()
    await userEvent.type(screen.getByLabelText(/年龄/), '45')
    await userEvent.type(screen.getByLabelText(/月缴费基数/), '6000')
    expect(line()).toBe('每月划入 为准 120.00 · 攻略 180.00')
    await leave(screen.getByLabelText(/月缴费基数/))
    expect(line()).toBeUndefined()
  })

  test('stands at the end of the fields too, for who has put the keyboard away', async () => {
    const { container } = await open(credit, { params: { v: '1', who: 'employee', age: '45', base: '6000' } })
    const ends = Array.from(container.querySelectorAll('.card > .line-at-rest:last-child'))
    expect(ends.map((end) => end.textContent?.replace(/\u00a0/g, ' '))).toEqual(['每月划入 为准 120.00 · 攻略 180.00'])
    await userEvent.clear(screen.getByLabelText(/月缴费基数/))
    await userEvent.type(screen.getByLabelText(/月缴费基数/), '8000')
    expect(ends[0]?.textContent?.replace(/\u00a0/g, ' ')).toBe('每月划入 为准 160.00 · 攻略 240.00')
  })

  test('at the end it is out of sight while a field shows it, and back when none does', async () => {
    const { container } = await open(credit, { params: { v: '1', who: 'employee', age: '45', base: '6000' } })
    const unseen = () => container.querySelector('.line-at-rest')?.classList.contains('unseen')
    expect(unseen()).toBe(false)
    fireEvent.focus(screen.getByLabelText(/年龄/))
    expect(unseen()).toBe(true)
    // From field to field it stays away: the first one is left after the second was entered.
    fireEvent.focus(screen.getByLabelText(/月缴费基数/))
    await leave(screen.getByLabelText(/年龄/))
    expect(unseen()).toBe(true)
    await leave(screen.getByLabelText(/月缴费基数/))
    expect(unseen()).toBe(false)
    // A field that goes away while it is being filled in takes its line along.
    fireEvent.focus(screen.getByLabelText(/月缴费基数/))
    await userEvent.click(screen.getByRole('radio', { name: '退休' }))
    await leave(screen.getByLabelText(/年龄/))
    expect(unseen()).toBe(false)
  })

  test('says that it is the example, or what was filled in before', async () => {
    await open(credit)
    fireEvent.focus(screen.getByLabelText(/年龄/))
    expect(line()).toBe('示例：每月划入 为准 120.00 · 攻略 180.00')
    await open(credit, { params: { v: '1', who: 'employee', age: '45', base: '8000' } })
    await userEvent.clear(screen.getByLabelText(/月缴费基数/))
    expect(line()).toBe('上一次：每月划入 为准 160.00 · 攻略 240.00')
  })

  test('stands in the order that the reader chose, and in one figure where both agree', async () => {
    await open(credit, { params: { edition: 'guide', v: '1', who: 'employee', age: '45', base: '6000' } })
    fireEvent.focus(screen.getByLabelText(/月缴费基数/))
    expect(line()).toBe('每月划入 攻略 180.00 · 为准 120.00')
    await userEvent.clear(screen.getByLabelText(/年龄/))
    await userEvent.type(screen.getByLabelText(/年龄/), '30')
    expect(line()).toBe('每月划入 120.00 · 两种口径一致')
  })

  test('of a bill it says who pays what, and the most where months or the eligible cost are not said', async () => {
    const of = { v: '1', scheme: 'employee', status: 'in-service', care: 'outpatient', level: 'tertiary' }
    // (3,000 − 1,200) × 75 % by the document, × 50 % by the guide.
    await open(reimbursement, { params: { ...of, eligible: '3000', months: '24' } })
    fireEvent.focus(screen.getByLabelText(/医保范围内费用/))
    expect(line()).toBe('医保报销 为准 1,350.00 · 攻略 约 900.00 · 自己付 1,650.00')
    for (const known of [{ eligible: '3000' }, { total: '3000', months: '24' }]) {
      await open(reimbursement, { params: { ...of, ...known } })
      fireEvent.focus(screen.getByLabelText(/医保范围内费用/))
      expect(line()).toBe('医保最多报销 为准 1,350.00 · 攻略 约 900.00 · 自己至少付 1,650.00')
    }
  })

  test('names what critical illness and medical aid pay', async () => {
    // (101,000 − 1,000) × 73 %; (28,000 − 15,000) × 65 %; (28,000 − 8,450) × 95 %.
    const of = { v: '1', scheme: 'resident', group: 'adult', care: 'inpatient', level: 'tertiary' }
    await open(reimbursement, { params: { ...of, eligible: '101000', aid: '3' } })
    fireEvent.focus(screen.getByLabelText(/医保范围内费用/))
    expect(line()).toBe('医保报销 为准 73,000.00 · 攻略 — · 大病保险付 8,450.00 · 医疗救助付 18,572.50 · 自己付 977.50')
  })

  test('is read out once it rests, not with every key, and not when the page opens', async () => {
    jest.useFakeTimers({ now: new Date('2025-11-17T09:00:00+08:00') })
    try {
      await open(credit, { params: { v: '1', who: 'employee', age: '45', base: '6000' } })
      act(() => jest.advanceTimersByTime(5000))
      expect(said()).toBe('')
      fireEvent.input(screen.getByLabelText(/月缴费基数/), { target: { value: '8000' } })
      act(() => jest.advanceTimersByTime(500))
      expect(said()).toBe('')
      act(() => jest.advanceTimersByTime(1000))
      expect(said()).toBe('每月划入 为准 160.00 · 攻略 240.00')
    } finally {
      jest.useRealTimers()
    }
  })
})
