import { exclusions } from './statements/exclusions'
import { materials, type Material, type MaterialId } from './statements/materials'
import { noClaims, type NoClaim, type NothingBecause } from './statements/nothing'
import { heldOn, type Said } from './statements/said'
import { steps, type ClaimStep, type StepId } from './statements/steps'
import type { IsoDate } from './kernel/dates'
import type { IneligibleReason } from './kernel/outcome'
import { valueOn, type Firmness, type Unit } from './kernel/parameter'
import { parameters } from './parameters'
import type { Edition } from './sources'
import type { Topic } from './topics'

/** Anything that the editions can say differently: a figure, a paper, a step, a reason for paying nothing. */
export type Point =
  Topic | `material.${MaterialId}` | `step.${StepId}` | `exclusion.${IneligibleReason}` | `nothing.${NothingBecause}`

/** What an edition says where that is a figure. */
export interface Figure {
  readonly value: string
  readonly unit: Unit
  readonly firmness?: Firmness | undefined
}

/** A point on which the editions differ, or of which only one speaks; figures stand where there are any. */
interface Disagreement {
  readonly point: Point
  readonly guide?: Figure
  readonly official?: Figure
}

/**
 * Every point on which the editions disagree on a day, found by comparing what they say; none is listed by hand.
 *
 * @example
 * const sum = disagreements('2025-11-17').find(({ point }) => point === 'credit.retiree.sum')
 * sum?.official?.value // => '145'
 */
export function disagreements(on: IsoDate): Disagreement[] {
  const figures = new Map<Topic, { guide?: Figure; official?: Figure }>()
  for (const parameter of parameters) {
    const { edition, topic, unit } = parameter
    const dated = valueOn(parameter, on)
    if (dated === undefined) continue
    const { value, firmness } = dated
    figures.set(topic, { ...figures.get(topic), [edition]: { value, unit, firmness } })
  }
  return [
    ...[...figures].flatMap(([point, said]) => (same(said.guide, said.official) ? [] : [{ point, ...said }])),
    ...differing(heldOn<Material<MaterialId>>(materials, on), ({ id }) => `material.${id}`),
    ...differing(heldOn<ClaimStep<StepId>>(steps, on), ({ id }) => `step.${id}`),
    ...differing(heldOn(exclusions, on), ({ reason }) => `exclusion.${reason}`),
    ...differing(heldOn<NoClaim<NothingBecause>>(noClaims, on), ({ because }) => `nothing.${because}`),
  ]
}

function same(guide: Figure | undefined, official: Figure | undefined): boolean {
  return guide?.value === official?.value && guide?.unit === official?.unit
}

function differing<Item extends { readonly saidBy: readonly Said[] }>(
  items: readonly Item[],
  pointOf: (item: Item) => Point,
): Disagreement[] {
  return items
    .filter(({ saidBy }) => conditionsBy(saidBy, 'guide') !== conditionsBy(saidBy, 'official'))
    .map((item) => ({ point: pointOf(item) }))
}

/** Of which claims an edition says a thing, and whether something else may stand in for it. */
function conditionsBy(saidBy: readonly Said[], edition: Edition): string {
  const conditions = saidBy
    .filter((said) => said.edition === edition)
    .map(({ when = 'always', oneOf = '' }) => `${when} ${oneOf}`)
  return [...new Set(conditions)].sort().join(', ')
}
