import cases from '../../cases/rules.json'
import { answersFor } from '../../src/answer/bill/answers'
import { reimbursementFromLink } from '../../src/answer/bill/link'
import { noPerson, nothingEarlier } from '../../src/pages/reimbursement/year/kept'
import { yearFromUrl } from '../../src/pages/reimbursement/year/link'
import { answersForYear } from '../../src/pages/reimbursement/year/year'
import { billLink, isAsked, yearLink } from '../../src/pages/policy/help/cases/links'
import type { Edition, Outcome, ReimbursementInput, Settlement } from '../../src/rules'

/** A worked case of a bill or a year opens the calculator with all that it hangs on: there it comes out as it is written. */

interface Expected {
  readonly own?: unknown
  readonly critical?: string
  readonly aid?: string
  readonly refusal?: string
}

interface Worked {
  readonly name: string
  readonly function: string
  readonly edition: Edition
  readonly input: ReimbursementInput
  readonly expect: Expected & { readonly fund?: unknown; readonly visits?: readonly Expected[] }
}

const worked = (cases.rules as unknown as Worked[]).filter(
  (one) => one.function === 'estimateReimbursement' && isAsked(one.input),
)
const named = (count: (visits: number) => boolean) =>
  worked.filter(({ input }) => count(input.visits.length)).map((one) => [`${one.edition}: ${one.name}`, one] as const)
const queryOf = (link: string) => Object.fromEntries(new URLSearchParams(link.split('?')[1]))

/** Only what a case names is compared; a plain string stands for an exact amount. */
function expectAs(outcome: Outcome<Settlement> | undefined, { refusal, ...expected }: Record<string, unknown>) {
  if (refusal !== undefined) return expect(outcome).toMatchObject({ ok: false, refusal: { kind: refusal } })
  if (!outcome?.ok) throw new Error('refused')
  for (const [name, amount] of Object.entries(expected)) {
    const { low, high } = outcome.value[name as 'fund']
    const told = typeof amount === 'string' ? { low: amount, high: amount } : (amount as { low: string; high: string })
    expect([name, low.toFixed(2), high.toFixed(2)]).toEqual([name, told.low, told.high])
  }
}

test.each(named((visits) => visits === 1))('%s', (_, { edition, input, expect: expected }) => {
  const [visit] = input.visits
  if (visit === undefined) throw new Error('no visit')
  const opened = reimbursementFromLink(queryOf(billLink(input, visit)))
  if (opened === undefined) throw new Error('nothing came along')
  expect(opened.dropped).toEqual([])
  const { visits: [bill] = [expected] } = expected
  expectAs(answersFor(opened.form, visit.date).settlement[edition], { ...bill })
})

test.each(named((visits) => visits > 1))('%s', (_, { edition, input, expect: expected }) => {
  const opened = yearFromUrl(queryOf(yearLink(input)))?.form
  if (opened === undefined) throw new Error('nothing came along')
  const year = answersForYear({ ...noPerson, ...opened.person }, opened.visits, nothingEarlier)
  expect(year.visits).toHaveLength(input.visits.length)
  expected.visits?.forEach((visit, index) => expectAs(year.visits[index]?.settlement[edition], { ...visit }))
  const { visits: _visits, total = {}, ...rest } = expected as Worked['expect'] & { total?: object }
  const estimate = year.estimate[edition]
  expectAs(estimate.ok ? { ok: true, value: estimate.value.total as Settlement } : undefined, { ...rest, ...total })
})

test('all but those of a resident’s months in 2024 are asked for', () => {
  const left = (cases.rules as unknown as Worked[]).filter(
    (one) => one.function === 'estimateReimbursement' && !isAsked(one.input),
  )
  expect(left.map(({ name }) => name)).toEqual(['an adult resident insured 6 months, in 2024'])
})
