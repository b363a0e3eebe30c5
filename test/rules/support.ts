import { replay, type Amount, type Explained, type Outcome, type Refusal } from '../../src/rules'

/** An amount as the worked cases write it: strings, to the fen. */
export function written(amount: Amount) {
  return { low: amount.low.toFixed(2), high: amount.high.toFixed(2), reading: amount.reading }
}

/** An exact amount as its one string; anything less firm is not expected and shows up whole. */
export function exactly(amount: Amount | undefined): string {
  if (amount === undefined) return 'no amount'
  return amount.reading === 'exact' && amount.low.equals(amount.high)
    ? amount.low.toFixed(2)
    : JSON.stringify(written(amount))
}

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.value
}

export function refusalOf<T>(outcome: Outcome<T>): Refusal {
  if (outcome.ok) throw new Error('answered where a refusal was expected')
  return outcome.refusal
}

/** The faults of an invalid input, `path: code`. */
export function faultsOf<T>(outcome: Outcome<T>): string[] {
  const refusal = refusalOf(outcome)
  return refusal.kind === 'invalid' ? refusal.issues.map(({ path, code }) => `${path}: ${code}`) : [refusal.kind]
}

/** Works the explanation through again and holds it against the steps, the conditions and every named amount. */
export function expectHonest(result: Explained & Readonly<Record<string, unknown>>): void {
  const { values, conditionsHold } = replay(result.trace)
  expect(conditionsHold).toBe(true)
  expect(values.map(String)).toEqual(result.trace.steps.map((step) => String(step.value)))
  for (const [name, { low, high }] of Object.entries(result.trace.amounts)) {
    const named = result[name] as Amount | { readonly amount: Amount }
    const amount = 'amount' in named ? named.amount : named
    expect([name, String(values[low]), String(values[high])]).toEqual([name, String(amount.low), String(amount.high)])
  }
}
