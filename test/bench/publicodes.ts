import Engine, { type PublicodesExpression } from 'publicodes'
import type { Bill, Paid } from './bills'

/** The document's outpatient settlement, written for publicodes with the same conditions, limits and tiers. */

/** What is taken under each condition, the last one otherwise. */
const either = (...cases: [...[string, PublicodesExpression][], PublicodesExpression]) => ({
  variations: cases.map((one) => (Array.isArray(one) ? { si: one[0], alors: one[1] as string } : { sinon: one })),
})

const byLevel = (primary: number, secondary: number, tertiary: number) =>
  either(["level = 'primary'", primary], ["level = 'secondary'", secondary], tertiary)

const byGroup = (inService: PublicodesExpression, retired: PublicodesExpression, resident: PublicodesExpression) =>
  either(["group = 'in-service'", inService], ["group = 'retired'", retired], resident)

const tiers = (first: number, ...ratios: string[]) => [
  { taux: '0%', plafond: first },
  ...[100_000, 200_000].map((plafond, index) => ({ taux: ratios[index], plafond })),
  { taux: ratios[2] },
]

/** What critical illness owes on an own cost of the year. */
const due = (assiette: string) => ({
  valeur: {
    produit: [
      either(['employee', { barème: { assiette, tranches: tiers(10_000, '75%', '85%', '95%') } }], {
        barème: { assiette, tranches: tiers(30_000, '60%', '70%', '80%') },
      }),
      'continuous share',
    ],
  },
  arrondi: '2 décimales',
})

const engine = new Engine({
  group: { 'par défaut': "'in-service'" },
  months: { 'par défaut': 24 },
  level: { 'par défaut': "'tertiary'" },
  eligible: { 'par défaut': 0 },
  place: { 'par défaut': "'xiamen'" },
  filed: { 'par défaut': 'non' },
  emergency: { 'par défaut': 'non' },
  designated: { 'par défaut': 'oui' },
  deductibleBefore: { 'par défaut': 0 },
  aboveBefore: { 'par défaut': 0 },
  paidBefore: { 'par défaut': 0 },
  ownBefore: { 'par défaut': 0 },
  employee: { 'une de ces conditions': ["group = 'in-service'", "group = 'retired'"] },
  'is paid': { 'une de ces conditions': ['designated', 'emergency'] },
  'bears first': { 'toutes ces conditions': ["place = 'other-province'", 'filed = non', 'emergency = non'] },
  counted: either(['bears first', 'eligible * 90%'], 'eligible'),
  deductible: either(["group = 'adult'", 500], byGroup(1200, 800, 0)),
  'deductible left': { valeur: 'deductible - deductibleBefore', plancher: 0 },
  above: { valeur: 'counted - deductible left', plancher: 0 },
  'band left': { valeur: '10000 - aboveBefore', plancher: 0 },
  'within band': { valeur: 'above', plafond: 'band left' },
  ratio: byGroup(byLevel(0.9, 0.85, 0.75), byLevel(0.95, 0.9, 0.85), byLevel(0.65, 0.55, 0.45)),
  'ratio beyond': byGroup(byLevel(0.95, 0.93, 0.9), byLevel(0.98, 0.97, 0.95), byLevel(0.85, 0.75, 0.65)),
  'continuous share': either(["group != 'in-service'", 1], ['months < 12', 0.5], ['months < 24', 0.75], 1),
  'full benefit': 'within band * ratio + (above - within band) * ratio beyond',
  benefit: { valeur: 'full benefit * continuous share', arrondi: '2 décimales' },
  'ceiling left': { valeur: '100000 - paidBefore', plancher: 0 },
  fund: either(['is paid', { valeur: 'benefit', plafond: 'ceiling left' }], 0),
  'used up': either(
    ['continuous share = 1', 'fund'],
    ['fund < benefit', { valeur: 'fund / continuous share', arrondi: '2 décimales' }],
    { valeur: 'full benefit', arrondi: '2 décimales' },
  ),
  'own cost': either(['is paid', 'counted - used up'], 0),
  'own of year': 'ownBefore + own cost',
  'due before': due('ownBefore'),
  'due after': due('own of year'),
  'critical left': { valeur: either(['employee', '1100000 - due before'], '500000 - due before'), plancher: 0 },
  critical: { valeur: 'due after - due before', plafond: 'critical left' },
  own: 'eligible - fund - critical',
} as ConstructorParameters<typeof Engine>[0])

const yesOrNo = (yes: boolean) => (yes ? 'oui' : 'non')

/** Three amounts of one bill; what was worked out for the first is not worked out again for the others. */
export function settleByPublicodes({ group, level, place, filed, emergency, designated, ...numbers }: Bill): Paid {
  engine.setSituation({
    group: `'${group}'`,
    level: `'${level}'`,
    place: `'${place}'`,
    filed: yesOrNo(filed),
    emergency: yesOrNo(emergency),
    designated: yesOrNo(designated),
    ...numbers,
  })
  const value = (name: string) => Number(engine.evaluate(name).nodeValue)
  return { fund: value('fund'), critical: value('critical'), own: value('own') }
}
