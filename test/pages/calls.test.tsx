import { act, fireEvent, screen } from '@testing-library/react'
import { calculateContribution, calculateCredit, estimateReimbursement } from '../../src/rules'
import { open } from './support'

/** One key, one calculation: how often a page asks the rules while a character is typed. */

jest.mock('../../src/rules', () => {
  const rules = jest.requireActual<typeof import('../../src/rules')>('../../src/rules')
  const counted = <Of extends (...given: never[]) => unknown>(work: Of) => jest.fn(work)
  return {
    ...rules,
    calculateCredit: counted(rules.calculateCredit),
    calculateContribution: counted(rules.calculateContribution),
    estimateReimbursement: counted(rules.estimateReimbursement),
  }
})

const asked = [calculateCredit, calculateContribution, estimateReimbursement].map((one) => one as unknown as jest.Mock)

/** Types into a field and tells how often each of the three was asked for that key. */
async function typing(field: RegExp, value: string): Promise<number[]> {
  const input = screen.getByLabelText(field)
  fireEvent.focus(input)
  asked.forEach((one) => one.mockClear())
  await act(() => {
    fireEvent.input(input, { target: { value } })
    return Promise.resolve()
  })
  return asked.map((one) => one.mock.calls.length)
}

test('划入 asks twice for what is credited and twice for what is paid in', async () => {
  await open(() => require('../../src/pages/credit') as typeof import('../../src/pages/credit'), {
    params: { who: 'employee', age: '45', base: '6000' },
  })
  expect(await typing(/月缴费基数/, '6001')).toEqual([2, 2, 0])
  // What cannot be read leaves the last answer in view, which is not worked out again.
  expect(await typing(/月缴费基数/, '6001x')).toEqual([2, 2, 0])
})

test('报销 asks for both editions and for the other two levels', async () => {
  await open(() => require('../../src/pages/reimbursement') as typeof import('../../src/pages/reimbursement'), {
    params: { scheme: 'employee', status: 'in-service', care: 'inpatient', level: 'secondary', eligible: '3000' },
  })
  const calls = await typing(/医保范围内费用/, '3001')
  expect(calls.slice(0, 2)).toEqual([0, 0])
  expect(calls[2]).toBeLessThanOrEqual(5)
  expect((await typing(/医保范围内费用/, '3001x'))[2]).toBeLessThanOrEqual(5)
})
