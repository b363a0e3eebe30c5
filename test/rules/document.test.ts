import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { rulesDocument } from '../../src/pages/policy/help/parameters/document'
import { parameters } from '../../src/rules'

const file = path.join(__dirname, '..', '..', 'src', 'rules', 'RULES.md')

/** npm names the script that runs, the same on every system: `npm run rules:document` writes what else is compared. */
const writing = process.env.npm_lifecycle_event === 'rules:document'

describe('src/rules/RULES.md', () => {
  test('says what the rules data say; if not, run `npm run rules:document`', () => {
    if (writing) writeFileSync(file, rulesDocument())
    expect(readFileSync(file, 'utf8')).toBe(rulesDocument())
  })

  test('holds every value of every parameter, in its own line', () => {
    const lines = rulesDocument().split('\n')
    for (const { topic, edition, values } of parameters) {
      const name = edition === 'guide' ? '网上攻略' : '政府文件'
      expect([topic, lines.filter((line) => line.includes(`\`${topic}\` | ${name} |`)).length]).toEqual([
        topic,
        values.length,
      ])
    }
  })

  test('names and measures everything', () => {
    expect(rulesDocument()).not.toMatch(/undefined|NaN|null/)
  })
})
