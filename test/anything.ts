import fc from 'fast-check'
import { Decimal } from '../src/rules'
import { DEEP } from './deep'

/** What fuzzing throws at the app: whatever JavaScript knows, and inputs that are all but right. */

/**
 * In all, over both fuzzing tests; the seed of a failing run can be given to see it again. A developer's machine tries
 * something else each time; CI repeats itself, so that it fails by what was changed.
 */
export const RUNS = Number(process.env['FUZZ_RUNS'] ?? (DEEP ? 100_000 : 4_000))
export const SEED = Number(process.env['FUZZ_SEED'] ?? (process.env['CI'] ? 1 : Math.floor(Math.random() * 2 ** 31)))

/** Says how a run can be repeated, once for each file. */
export function printSeed(name: string): void {
  process.stdout.write(`fuzzing ${name}: FUZZ_SEED=${String(SEED)} FUZZ_RUNS=${String(RUNS)}\n`)
}

const oddKeys = [
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  'toJSON',
  'length',
  'then',
  'refusal',
  '',
  '0',
  '💊',
]

export const anything: fc.Arbitrary<unknown> = fc.anything({
  key: fc.oneof(fc.constantFrom(...oddKeys), fc.string()),
  maxDepth: 2,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
})

const characters = [...'0123456789０１９．.,，-－+e %xX元岁/:T', '∞', '\u0000', '\u200b', '💊', '\ud800', '<', '&']

/** What a person, a link or a broken file may put where a number, a day or a word should stand. */
export const typed: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: fc.constantFrom(...characters), maxLength: 14 }),
  fc.constantFrom('NaN', 'Infinity', '-0', '1e400', '0.005', '1000000000', '1000000000.01', '9'.repeat(400)),
  fc.constantFrom('2025-02-29', '0000-00-00', '9999-12-31', '2024-02-29', '1899-12-31', '2025-13-01', '2099-06-30'),
  fc.double({ noNaN: false }).map(String),
  fc.nat({ max: 2_000_000 }).map((fen) => String(fen / 100)),
  fc
    .date({ min: new Date('2022-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
)

/** The sample as it is for the most part; here and there a key is missing, or something else stands in its place. */
export function near(sample: unknown): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 25, arbitrary: partsOf(sample) }, { weight: 1, arbitrary: anything })
}

function partsOf(sample: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(sample)) return fc.tuple(...sample.map(near))
  if (typeof sample === 'object' && sample !== null) {
    const entries = Object.entries(sample).map(([key, value]) =>
      fc.oneof(
        { weight: 25, arbitrary: near(value).map((one) => [[key, one]] as const) },
        { weight: 1, arbitrary: fc.constant([]) },
      ),
    )
    return fc.tuple(...entries).map((kept) => Object.fromEntries(kept.flat()))
  }
  return fc.oneof({ weight: 6, arbitrary: fc.constant(sample) }, { weight: 1, arbitrary: typed })
}

/** Whether no number in it, at any depth, is NaN or infinite. What the rules say of themselves is not looked into. */
export function hasNumbersOnly(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (value instanceof Decimal) return value.isFinite()
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, part]) => key === 'parameter' || key === 'dated' || hasNumbersOnly(part))
}
