import { screen } from '@testing-library/react'
import { setToday, text } from './claims'
import { phoneWith, storedClaim } from './stored'
import { open } from './support'

/** Where the phone shows a day that today can hardly be, every page says so: answers and deadlines hang on it. */

const pages: Record<string, [Parameters<typeof open>[0], Parameters<typeof open>[1]?]> = {
  划入: [() => require('../../src/pages/credit') as typeof import('../../src/pages/credit')],
  报销: [() => require('../../src/pages/reimbursement') as typeof import('../../src/pages/reimbursement')],
  算全年: [() => require('../../src/pages/reimbursement/year') as typeof import('../../src/pages/reimbursement/year')],
  办理: [
    () => require('../../src/pages/claim') as typeof import('../../src/pages/claim'),
    { storage: phoneWith(storedClaim('1')) },
  ],
  办理的计划: [
    () => require('../../src/pages/claim/plan') as typeof import('../../src/pages/claim/plan'),
    { storage: phoneWith(storedClaim('1')), params: { id: '1' } },
  ],
  参数表: [
    () => require('../../src/pages/policy/help/parameters') as typeof import('../../src/pages/policy/help/parameters'),
  ],
  医疗救助: [() => require('../../src/pages/policy/help/aid') as typeof import('../../src/pages/policy/help/aid')],
  常见问题: [() => require('../../src/pages/policy/questions') as typeof import('../../src/pages/policy/questions')],
  等待期: [
    () =>
      require('../../src/pages/policy/questions/waiting') as typeof import('../../src/pages/policy/questions/waiting'),
  ],
}

const notices = () => screen.queryAllByRole('alert').filter(({ textContent }) => /手机上的日期/.test(textContent ?? ''))

describe.each(Object.entries(pages))('%s', (_, [load, given]) => {
  test.each([
    // a battery that was empty, the day before the city's rules, the day after the last year whose days off are known
    ['1970-01-02', '1970年1月2日'],
    ['2022-12-31', '2022年12月31日'],
    ['2029-01-01', '2029年1月1日'],
    ['2099-06-30', '2099年6月30日'],
  ])('on %s', async (day, said) => {
    setToday(day)
    await open(load, given)
    expect(notices().map(({ textContent }) => textContent)).toEqual([
      `手机上的日期是 ${said}，可能不对。日期错了，这里的数和期限也会错，请先改对。`,
    ])
    expect(text()).not.toContain('这一页出错了')
  })

  test.each(['2023-01-01', '2026-11-25', '2028-01-02', '2028-12-31'])('not on %s', async (day) => {
    setToday(day)
    await open(load, given)
    expect(notices()).toEqual([])
  })
})
