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
