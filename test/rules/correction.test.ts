import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { compare, reportsIn, workedCase } from '../correction/reported'

/** A text as readers send it, with a greeting and a line that chat programs add. */
const text = (input: object, paid: object, asked = 'calculateCredit') =>
  [
    '你好，和我实际的不一样',
    '【与实际结算不一致】厦门医保算一算',
    `给程序核对用：${JSON.stringify({ function: asked, on: '2025-11-20', input, paid })}`,
    '发自我的手机',
  ].join('\n')
const employee = { insured: 'employee', age: '45', base: '6000' }

test('a report becomes a worked case of the document', () => {
  const { reports, unread } = reportsIn(text(employee, { monthly: '120.00' }))
  expect(unread).toEqual([])
  expect(reports.map(workedCase)).toEqual([
    {
      name: 'reported for 2025-11-20: monthly 120.00',
      function: 'calculateCredit',
      edition: 'official',
      on: '2025-11-20',
      input: employee,
      expect: { monthly: '120.00' },
    },
  ])
})

test('both editions stand beside what was paid', () => {
  const { reports } = reportsIn(text(employee, { monthly: '180.00' }))
  // By hand: the document says 2 % of 6,000 at every age, the guide 3 % from 45.
  expect(reports.flatMap(compare)).toEqual([
    { edition: 'official', sum: 'monthly', paid: '180.00', answer: '120.00', agrees: false },
    { edition: 'guide', sum: 'monthly', paid: '180.00', answer: '180.00', agrees: true },
  ])
})

test.each([
  ['broken off', '给程序核对用：{"function":"calculateCredit","on":"2025-1}'],
  ['another function', text(employee, {}, 'waitingOf')],
  ['a day that is none', text(employee, {}).replace('2025-11-20', '2025-02-30')],
  ['a sum in words', text(employee, { monthly: '一百二' })],
])('%s is told, and nothing is made of it', (_, given) => {
  const { reports, unread } = reportsIn(given)
  expect(reports).toEqual([])
  expect(unread).toHaveLength(1)
})

describe('npm run correction', () => {
  const here = fs.mkdtempSync(path.join(os.tmpdir(), 'correction-'))
  const cases = path.join(here, 'cases', 'rules.json')
  beforeEach(() => {
    fs.mkdirSync(path.dirname(cases), { recursive: true })
    fs.writeFileSync(cases, '{ "rules": [] }')
  })
  afterAll(() => fs.rmSync(here, { recursive: true }))

  const run = (given: string) =>
    spawnSync(process.execPath, [path.join(__dirname, '..', 'correction', 'run.mjs')], {
      cwd: here,
      input: given,
      encoding: 'utf8',
    })
  const added = () => (JSON.parse(fs.readFileSync(cases, 'utf8')) as { rules: object[] }).rules

  test('adds the case once, and says what differs', () => {
    const bill = {
      person: { scheme: 'employee', status: 'retired' },
      visits: [{ date: '2025-05-06', care: 'outpatient', level: 'tertiary', eligible: '3000' }],
    }
    const given = text(bill, { fund: '1870.00', own: '1131.00' }, 'estimateReimbursement')
    const { stdout, status } = run(given)
    expect(stdout).toContain('official: fund paid 1870.00, worked out 1870.00\n')
    expect(stdout).toContain('official: own paid 1131.00, worked out 1130.00  <- differs')
    expect(status).toBe(0)
    expect(run(given).stdout).toContain('already in')
    expect(added()).toMatchObject([{ input: bill, expect: { visits: [{ fund: '1870.00', own: '1131.00' }] } }])
  })

  test('of what the guide alone says nothing of is a case all the same', () => {
    const bill = {
      person: { scheme: 'employee', status: 'in-service' },
      visits: [{ date: '2025-05-06', care: 'outpatient', level: 'secondary', eligible: '3000' }],
    }
    // By hand: (3,000 − 1,200) × 85 %.
    const { stdout, status } = run(text(bill, { fund: '1530.00' }, 'estimateReimbursement'))
    expect(stdout).toContain('official: fund paid 1530.00, worked out 1530.00\n')
    expect(stdout).toContain('guide: fund paid 1530.00, worked out refused')
    expect(status).toBe(0)
    expect(added()).toMatchObject([{ expect: { visits: [{ fund: '1530.00' }] } }])
  })

  test.each([
    ['without what was paid', text(employee, {}), 'ask for it'],
    ['of what the rules refuse', text({ ...employee, base: 'x' }, { monthly: '1.00' }), 'a refusal is no worked case'],
    ['that is no report', '你好', 'no line'],
  ])('a text %s adds nothing', (_, given, said) => {
    const { stderr, status } = run(given)
    expect(stderr).toContain(said)
    expect(status).toBe(1)
    expect(added()).toEqual([])
  })
})
