import { describeAid, type Operand } from '../../src/rules'
import { faultsOf, refusalOf, valueOf } from './support'

const { classes, rates, sources, standing } = valueOf(describeAid({ today: '2025-11-17' }))
const plain = (operand: Operand | undefined) => operand?.value.toString()

test('medical aid by class: ratio, from, at most, share of the premium', () => {
  expect(
    classes.map(({ id, ratio, from, maximum, premiumShare }) => [
      id,
      ...[ratio, from, maximum, premiumShare].map(plain),
    ]),
  ).toEqual([
    ['first', '1', undefined, undefined, '1'],
    ['second', '0.95', undefined, '130000', '1'],
    ['third', '0.95', undefined, '130000', '0.9'],
    ['fourth', '0.85', '6000', '130000', undefined],
    ['fifth', '0.5', '16000', '130000', undefined],
  ])
})

test('rates and base limits, which both editions name alike', () => {
  expect(rates.map(({ id, guide, official }) => [id, plain(guide), plain(official)])).toEqual([
    ['baseLowerLimit', '4433', '4433'],
    ['baseUpperLimit', '22164', '22164'],
    ['employerRate', '0.065', '0.065'],
    ['employeeRate', '0.02', '0.02'],
    ['flexibleRate', '0.085', '0.085'],
  ])
  const later = valueOf(describeAid({ today: '2026-11-25' })).rates
  expect(later.map(({ id, guide, official }) => [id, plain(guide), plain(official)])).toEqual([
    ['baseLowerLimit', '4433', '4579'],
    ['baseUpperLimit', '22164', '22893'],
    ['employerRate', '0.065', '0.075'],
    ['employeeRate', '0.02', '0.02'],
    ['flexibleRate', '0.085', '0.095'],
  ])
})

test('where it stands, and what has lapsed', () => {
  expect(new Set(sources.map(({ source }) => source))).toEqual(new Set(['R14', 'S4', 'L1', 'B53']))
  const limits = ['base.lower-limit', 'base.upper-limit']
  expect(standing.filter(({ state }) => state === 'last-known')).toMatchObject([{ source: 'B53', figures: limits }])
  const later = valueOf(describeAid({ today: '2026-11-26' }))
  expect(later.standing.map(({ state }) => state)).not.toContain('last-known')
})

test('before the figures begin there is no answer', () => {
  expect(refusalOf(describeAid({ today: '2024-12-31' }))).toMatchObject({ kind: 'outside-coverage' })
  expect(faultsOf(describeAid({ today: '' }))).toEqual(['today: blank'])
})
