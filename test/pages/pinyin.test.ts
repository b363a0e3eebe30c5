import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pinyin } from 'pinyin-pro'
import { everything } from '../../src/pages/policy/help/search/catalog'
import { readings } from '../../src/pages/policy/help/search/pinyin'

const root = path.join(__dirname, '..', '..', 'src')
const file = path.join(root, 'pages', 'policy', 'help', 'search', 'pinyin.ts')

/** npm names the script that runs: `npm run search:pinyin` writes the table, anything else looks at it. */
const writing = process.env.npm_lifecycle_event === 'search:pinyin'

const HAN = /[\u4e00-\u9fff]/g

/** Everything that is said in Chinese, so that a new sentence seldom brings a new character. */
function writtenText(): string {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && path.join(root, name) !== file)
    .map((name) => readFileSync(path.join(root, name), 'utf8'))
    .join('\n')
}

/** Each character with the reading that it mostly has in what is written here. */
function tableOf(text: string): string {
  const counts = new Map<string, Map<string, number>>()
  for (const piece of text.match(/[\u4e00-\u9fff]+/g) ?? []) {
    const syllables = pinyin(piece, { toneType: 'none', type: 'array', v: true })
    ;[...piece].forEach((character, index) => {
      const syllable = syllables[index] ?? ''
      const of = counts.get(character) ?? new Map<string, number>()
      counts.set(character, of.set(syllable, (of.get(syllable) ?? 0) + 1))
    })
  }
  const bySyllable = new Map<string, string[]>()
  for (const [character, of] of counts) {
    const [[syllable = ''] = []] = [...of].sort(([, one], [, other]) => other - one)
    bySyllable.set(syllable, [...(bySyllable.get(syllable) ?? []), character])
  }
  return [...bySyllable]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([syllable, characters]) => syllable + characters.sort().join(''))
    .join('')
}

if (writing) {
  test('writes the table', () => {
    const comment = '/** The pinyin of the characters that are written here; made by `npm run search:pinyin`. */'
    writeFileSync(file, `${comment}\nexport const readings =\n  '${tableOf(writtenText())}'\n`)
  })
} else {
  test('every character that can be found is in the table; if not, run `npm run search:pinyin`', () => {
    const known = new Set(readings.match(HAN))
    const found = everything().flatMap(({ title, also }) => (title + also).match(HAN) ?? [])
    expect([...new Set(found)].filter((character) => !known.has(character))).toEqual([])
  })

  test('no reading is made up', () => {
    for (const part of readings.match(/[a-z]+[^a-z]+/g) ?? []) {
      const [syllable = ''] = /^[a-z]+/.exec(part) ?? []
      for (const character of part.slice(syllable.length)) {
        const all = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true })
        expect([character, all]).toEqual([character, expect.arrayContaining([syllable])])
      }
    }
  })
}
