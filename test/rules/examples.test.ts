import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import * as rules from '../../src/rules'

/** Every function of the rules' face shows in its comment how it is called: what stands there is run. */

const root = path.join(__dirname, '..', '..', 'src', 'rules')
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join(root, file), 'utf8'))
  .join('\n')

/** A class of another package is no function of ours. */
const { Decimal, ...face } = rules
const functions = Object.entries(face).flatMap(([name, exported]) => (typeof exported === 'function' ? [name] : []))

/** The lines of a function's example. */
function exampleOf(name: string): string[] {
  const [before = ''] = sources.split(`export function ${name}(`)
  const comment = before.slice(before.lastIndexOf('/**'))
  const [, example = ''] = comment.split('@example')
  return example
    .replace('*/', '')
    .split('\n')
    .map((line) => line.replace(/^ \* ?/, '').trim())
    .filter(Boolean)
}

/** What each line with `// =>` comes to, and what is said there. */
function run(lines: readonly string[]): { got: unknown; said: unknown }[] {
  const results: { got: unknown; said: unknown }[] = []
  const body = lines.map((line) => {
    const [code = '', said] = line.split(' // => ')
    return said === undefined ? code : `check(${code}, ${said})`
  })
  const scope = { ...face, Decimal, check: (got: unknown, said: unknown) => results.push({ got, said }) }
  const example = new Function(...Object.keys(scope), body.join('\n')) as (...given: unknown[]) => void
  example(...Object.values(scope))
  return results
}

test('there are functions to look at', () => {
  expect(functions).toContain('calculateCredit')
})

test.each(functions)('%s does what its example says', (name) => {
  const results = run(exampleOf(name))
  expect(results.length).toBeGreaterThan(0)
  expect(results.map(({ got }) => got)).toEqual(results.map(({ said }) => said))
})
