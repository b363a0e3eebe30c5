import { readFileSync } from 'node:fs'
import path from 'node:path'
import cases from '../../cases/rules.json'
import type { DatedValue, Unit } from '../../src/rules'
import { figuresOf } from '../../src/rules/parameters'
import { S0 } from '../../src/rules/documents/S0'
import { S4 } from '../../src/rules/documents/S4'
import { sections, type Screen } from '../facts'

/** docs/guides.md leads from each statement of the two guides to a worked case or a fact, and to the screen that answers it. */

const text = readFileSync(path.join(__dirname, '..', '..', 'docs', 'guides.md'), 'utf8')

interface Row {
  readonly id: string
  readonly figures: string
  readonly proofs: readonly string[]
  readonly routes: readonly string[]
}

const quoted = (cell: string) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name)

const rows: readonly Row[] = text
  .split('\n')
  .filter((line) => /^\| S\d-\d+ /.test(line))
  .map((line) => {
    const [id = '', , figures = '', proofs = '', screens = ''] = line.split('|').slice(1, -1)
    return { id: id.trim(), figures, proofs: quoted(proofs), routes: quoted(screens) }
  })

const facts: Readonly<Record<string, readonly [Screen, ...string[]]>> = Object.assign(
  {},
  ...Object.values(sections).map((section) => section.facts),
)

const routeOf: Readonly<Record<string, string>> = {
  credit: 'pages/credit/index',
  reimbursement: 'pages/reimbursement/index',
  visits: 'pages/reimbursement/year/index',
  claim: 'pages/claim/index',
  'claim.question': 'pages/claim/plan/new/index',
  'claim.plan': 'pages/claim/plan/index',
  'claim.visit': 'pages/claim/plan/checklist/index',
  policy: 'pages/policy/index',
  remote: 'pages/policy/remote/index',
}

/** The page of a screen: its own, else that of the screen which it is a state of, else a page of help. */
function routeOfScreen(screen: string): string {
  const before = screen.slice(0, Math.max(screen.lastIndexOf('.'), 0))
  return routeOf[screen] ?? (before === '' ? `pages/policy/help/${screen}/index` : routeOfScreen(before))
}

/** Cases are named by what they ask: `credit: employee aged 34, base 6000`, `deadline: 2025-05-31`. */
const askedIn = {
  credit: { of: 'calculateCredit', route: 'pages/credit/index' },
  contribution: { of: 'calculateContribution', route: 'pages/credit/index' },
  reimbursement: { of: 'estimateReimbursement', route: 'pages/reimbursement/index' },
} as const

const routeOfCase = new Map<string, string>([
  ...Object.entries(askedIn).flatMap(([kind, { of, route }]) =>
    cases.rules
      .filter((worked) => worked.function === of && worked.edition === 'guide')
      .map(({ name }): [string, string] => [`${kind}: ${name}`, route]),
  ),
  ...cases.deadlines.map(({ paidOn }): [string, string] => [`deadline: ${paidOn}`, 'pages/claim/plan/index']),
  ...cases.answers.map(({ acceptedOn }): [string, string] => [`answer: ${acceptedOn}`, 'pages/claim/plan/index']),
])

/** Where a proof is seen; of a name that neither the cases nor the facts have, nowhere. */
function routeOfProof(proof: string): string | undefined {
  const fact = facts[proof]
  return fact ? routeOfScreen(fact[0]) : routeOfCase.get(proof)
}

/** All pages of the app, those of its sub-packages too. */
function appRoutes(): string[] {
  Object.assign(globalThis, { defineAppConfig: (given: unknown) => given })
  const { default: app } = require('../../src/app.config') as {
    default: { pages: string[]; subPackages: { root: string; pages: string[] }[] }
  }
  return [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
}

/** A figure as the guides write it: a ratio in percent, anything else with its unit. */
const written: Record<Unit, (value: string) => string> = {
  ratio: (value) => `${String(Number(`${value}e2`))}%`,
  yuan: (value) => `${value} 元`,
  'yuan-per-month': (value) => `${value} 元/月`,
  'yuan-per-year': (value) => `${value} 元/年`,
  'years-of-age': (value) => `${value} 岁`,
  years: (value) => `${value} 年`,
  months: (value) => `${value} 个月`,
  'working-days': (value) => `${value} 个工作日`,
  'day-of-next-year': (value) => `次年 ${value}`,
}

const firmly: Record<NonNullable<DatedValue['firmness']>, string> = {
  about: '约 ',
  'more-than': '超过 ',
  assumed: '我们取 ',
}

const figures = Array.from(figuresOf([S4, S0]).guide.values()).flatMap(({ topic, unit, values }) =>
  values.map(({ value, firmness }) => `\`${topic}\` ${firmness ? firmly[firmness] : ''}${written[unit](value)}`),
)

test('is read line by line, each guide counted from one', () => {
  const numbers = (guide: string) =>
    rows.filter(({ id }) => id.startsWith(guide)).map(({ id }) => Number(id.slice(guide.length + 1)))
  for (const [guide, count] of [
    ['S4', 47],
    ['S0', 46],
  ] as const) {
    expect([guide, numbers(guide)]).toEqual([guide, Array.from({ length: count }, (_, index) => index + 1)])
  }
})

test.each(rows.map((row) => [row.id, row] as const))('%s leads to a case or a fact, and to its screen', (_, row) => {
  expect(row.proofs).not.toEqual([])
  expect(row.routes).not.toEqual([])
  expect(row.proofs.filter((proof) => routeOfProof(proof) === undefined)).toEqual([])
  const shownOn = new Set(row.proofs.map(routeOfProof))
  expect(row.routes.filter((route) => !shownOn.has(route))).toEqual([])
})

test('every screen is a page of the app', () => {
  const routes = appRoutes()
  expect([...new Set(rows.flatMap(({ routes }) => routes))].filter((route) => !routes.includes(route))).toEqual([])
})

test('every figure of the guides stands in a line, as it is, and no other does', () => {
  const named = rows.flatMap(({ figures }) => figures.split('；').map((figure) => figure.trim()))
  expect(figures.filter((figure) => !named.includes(figure))).toEqual([])
  expect(named.filter((figure) => figure !== '' && !figures.includes(figure))).toEqual([])
})
