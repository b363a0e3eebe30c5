import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** A figure lives in its document, a telephone number among the channels: a sentence is given them and holds none. */

const root = path.join(__dirname, '..', '..', 'src')

/** As digits, or in Chinese; 第二年 and the like count nothing, and 一年 is a word. A calendar year names a time. */
const NUMBER = String.raw`(?:(?<![\d.,])\d[\d.,]*|(?<![第几])[二两三四五六七八九十百千]+)`
const UNIT = '(?:[万亿]元|元|%|％|个工作日|天|日|个月|周?岁)'
const FIGURE = new RegExp(String.raw`${NUMBER} ?${UNIT}|(?<!\d)(?:\d{1,3}|(?<!第)[二两三四五六七八九十]+) ?年`, 'g')
const TELEPHONE = /\d{3,4}-\d{3,}|(?<!\d)12\d{3}(?!\d)/g

/** The ends of a calendar year are no rule’s. */
const CALENDAR = /12 月 31 日|(?<!\d)1 月 1 日/g

/** What a sentence may say all the same, and why. */
const allowed: readonly (readonly [file: string, text: string, why: string])[] = [
  ['answer/notes.ts', '2% 到 3%', 'the guide is quoted; nothing is worked out of it'],
  ['pages/policy/help/differences/words.ts', '2% 到 3%', 'the same'],
  ['pages/policy/words.ts', '17 日', 'the day of a web guide, as good as its title'],
  ['answer/bill/notes.ts', '0.00 元', 'a sum of nothing, to be left out'],
  ['answer/format.ts', '.00 元', 'how a round sum is written'],
  ['pages/reimbursement/year/Limits.tsx', '100%', 'a length on the screen'],
  ['pages/policy/questions/retirement/words.ts', '9年11个月', 'how an answer may be written'],
  ['pages/policy/questions/waiting/words.ts', '两天', 'two days are given, and shown'],
  ['pages/policy/questions/titles.ts', '不满两年', 'what people type to find it'],
  ['pages/policy/questions/titles.ts', '18岁 十八岁', 'what people type to find it'],
  ['rules/statements/questions.ts', '满 18 岁', 'a heading of the document'],
  ['rules/statements/questions.ts', '400-007-1883', 'here it lives'],
  ['rules/statements/places.ts', '0592-12345', 'here it lives'],
  ['rules/statements/balance.ts', '12333', 'here it lives'],
  ['rules/statements/balance.ts', '0592-12333', 'here it lives'],
]

interface Text {
  readonly file: string
  readonly text: string
}

/** Every text of a file: of strings, the parts of templates, and what stands between tags. */
function textsIn(file: string): Text[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    false,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  const texts: Text[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node)) {
      texts.push({ file, text: node.text })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return texts
}

const texts = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('rules/documents/'))
  .flatMap(textsIn)

function figuresIn(text: string): string[] {
  const bare = text.replace(CALENDAR, '')
  return [...bare.matchAll(FIGURE), ...bare.matchAll(TELEPHONE)].map(([figure]) => figure)
}

/** The text without what it may say. */
function withoutAllowed({ file, text }: Text): string {
  return allowed.reduce((rest, [where, what]) => (where === file ? rest.replace(what, '') : rest), text)
}

test.each([
  ['满 24 个月', '24 个月'],
  ['超过 5 万元，', '5 万元'],
  ['最低 4,433.00 元', '4,433.00 元'],
  ['先付 10%，', '10%'],
  ['承诺 10 个工作日。', '10 个工作日'],
  ['到第二年 3 月 31 日', '31 日'],
  ['满 35 岁起', '35 岁'],
  ['缴满 25 年', '25 年'],
  ['攻略说六个月内', '六个月'],
  ['满两年的', '两年'],
  ['打 0592-12345 问', '0592-12345'],
  ['打 12345', '12345'],
])('a figure is seen in “%s”', (text, figure) => {
  expect(figuresIn(text)).toEqual([figure])
})

test.each(['2025 年起有等待期', '一年最多付', '第二年起', '三级医院', '算到 12 月 31 日断开', '1 月 1 日起能报'])(
  '“%s” holds none',
  (text) => {
    expect(figuresIn(text)).toEqual([])
  },
)

test('there are sentences to look at', () => {
  expect(texts.filter(({ text }) => /[一-龥]{6}/.test(text)).length).toBeGreaterThan(1000)
})

test('no figure stands in a sentence', () => {
  const found = texts.flatMap((one) =>
    figuresIn(withoutAllowed(one)).map(
      (figure) => `${one.file}: ${figure}: give it as an argument (CONTRIBUTING, A sentence)`,
    ),
  )
  expect(found).toEqual([])
})

test('each exception is needed', () => {
  const needless = allowed.filter(
    ([where, what]) => !texts.some(({ file, text }) => file === where && text.includes(what)),
  )
  expect(needless).toEqual([])
})
