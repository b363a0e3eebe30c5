import { execFileSync } from 'node:child_process'
import { transformFileSync } from '@babel/core'
import { today } from '../../src/phone/clock'

/** Deadlines are days of offices in Xiamen. */
test.each([
  // in New York it is 31 March, eight in the evening; in Xiamen eight in the morning of 1 April
  ['2026-04-01T00:00:00Z', '2026-04-01'],
  ['2026-03-31T15:59:59Z', '2026-03-31'],
  ['2026-03-31T16:00:00Z', '2026-04-01'],
  // the turn of the year, and a leap day
  ['2026-12-31T15:59:59Z', '2026-12-31'],
  ['2026-12-31T16:00:00Z', '2027-01-01'],
  ['2028-02-28T16:00:00Z', '2028-02-29'],
])('at %s it is %s', (moment, day) => {
  jest.setSystemTime(new Date(moment))
  expect(today()).toBe(day)
})

/** The clock as it is, in a process of its own: a zone cannot be changed in this one. */
test.each(['Pacific/Honolulu', 'America/New_York', 'Asia/Kathmandu', 'Asia/Shanghai', 'Pacific/Kiritimati'])(
  'it is China’s day on a phone in %s',
  (zone) => {
    const { code = '' } = transformFileSync('src/phone/clock.ts') ?? {}
    const at = (moment: string) =>
      execFileSync(
        process.execPath,
        [
          '-e',
          `Date.now = () => Date.parse('${moment}');${code ?? ''};console.log(new Date(Date.now()).getHours(), today())`,
        ],
        { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
      ).trim()
    const [before, after] = [at('2026-12-31T15:59:59Z'), at('2026-12-31T16:00:00Z')]
    expect([before, after].map((said) => said.split(' ')[1])).toEqual(['2026-12-31', '2027-01-01'])
    // The zone is in force: the hour on the wall there.
    const hours = { 'Pacific/Honolulu': '6', 'America/New_York': '11', 'Asia/Kathmandu': '21', 'Asia/Shanghai': '0' }
    expect(after.split(' ')[0]).toBe({ ...hours, 'Pacific/Kiritimati': '6' }[zone])
  },
)
