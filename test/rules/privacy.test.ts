import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What `docs/privacy.md` says of WeChat's interfaces is all that we use, and all that it says is used. */
const root = path.join(__dirname, '..', '..')

const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'))
const found = (pattern: RegExp) =>
  [...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name ?? '')))].sort()
const document = readFileSync(path.join(root, 'docs', 'privacy.md'), 'utf8')
/** The keys of storage stand in a table of their own. */
const [before = '', keys = '', after = ''] = document.split(/^## (?=存在手机上的内容|其余接口)/m)
const named = (text: string) => [...text.matchAll(/`([a-z]\w*)`/g)].map(([, name]) => name ?? '')
/** Taro looks whether it is there, without being asked. */
const told = [...new Set(named(before + after))].filter((name) => name !== 'cloud').sort()

test('every interface of WeChat that the source names is told, and no other', () => {
  // Taro's own events are none of WeChat's interfaces.
  expect(told).toEqual(found(/\bTaro\.(?!eventCenter)([a-z]\w+)/g))
  expect(found(/\bwx\.([a-zA-Z]\w+)/g)).toEqual([])
})

test('every key of the storage is told, and no other', () => {
  const kept = sources.flatMap((text) => [...text.matchAll(/= keep<.*?key: '(\w+)'/gs)].map(([, key]) => key ?? ''))
  expect([...new Set(named(keys))].sort()).toEqual(kept.sort())
})

test('every button of WeChat’s own is told', () => {
  const told = [...document.matchAll(/open-type="(\w+)"/g)].map(([, name]) => name ?? '').sort()
  expect(told).toEqual(found(/openType='(\w+)'/g))
})
