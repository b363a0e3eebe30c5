import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { builtFiles, readBuilt } from './harness/compiler'
import { openDevice } from './harness/device'

/** `docs/privacy.md` names every interface of WeChat that the built mini-program calls or reads, and no other. */
const document = readFileSync(path.join(__dirname, '..', '..', 'docs', 'privacy.md'), 'utf8')
const [before = '', , after = ''] = document.split(/^## (?=存在手机上的内容|其余接口)/m)
const told = new Set([...(before + after).matchAll(/`([a-z]\w*)`/g)].map(([, name]) => name ?? ''))

/** What WeChat has, as Taro declares it and our own harness knows it. */
const types = path.join(path.dirname(require.resolve('@tarojs/taro/package.json')), 'types', 'api')
const declared = readdirSync(types, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.d.ts'))
  .flatMap((file) => readFileSync(path.join(types, file), 'utf8').split('interface TaroStatic').slice(1))
  .flatMap((text) => [...text.matchAll(/^ {2,4}([a-z]\w+)\b/gm)].map(([, name]) => name ?? ''))
const ofHarness = String(openDevice().run('Object.keys(wx).join()')).split(',')
const known = new Set([...declared, ...ofHarness])

test('enough of WeChat is known to look for it', () => {
  expect(declared.length).toBeGreaterThan(300)
  expect([...known]).toEqual(
    expect.arrayContaining(['login', 'request', 'getLocation', 'chooseImage', 'showShareImageMenu']),
  )
})

test('every name of wx in the output is told, and no other', () => {
  const scripts = builtFiles('.js').map(readBuilt)
  const found = (pattern: RegExp) =>
    scripts.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name ?? ''))
  // Ours go through Taro, which a bundle calls `r()`; Taro's own runtime goes to `wx` itself.
  const used = [...found(/\b\w+\(\)\.([a-z]\w+)/g).filter((name) => known.has(name)), ...found(/\bwx\.([a-z]\w+)/g)]
  expect([...new Set(used)].sort()).toEqual([...told].sort())
})
