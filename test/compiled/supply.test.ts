import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { builtFiles } from './harness/compiler'

/**
 * Whose code reaches a phone: package, version, licence. The build itself tells which it is made of; a new name, another
 * version or another licence changes this list on purpose only.
 */
const packages: readonly (readonly [name: string, version: string, licence: string])[] = [
  ['@tarojs/api', '4.2.1', 'MIT'],
  ['@tarojs/plugin-framework-react', '4.2.1', 'MIT'],
  ['@tarojs/plugin-platform-weapp', '4.2.1', 'MIT'],
  ['@tarojs/react', '4.2.1', 'MIT'],
  ['@tarojs/runtime', '4.2.1', 'MIT'],
  ['@tarojs/shared', '4.2.1', 'MIT'],
  ['@tarojs/taro', '4.2.1', 'MIT'],
  ['@tarojs/webpack5-runner', '4.2.1', 'MIT'],
  ['chinese-days', '1.5.7', 'MIT'],
  ['decimal.js', '10.6.0', 'MIT'],
  ['react', '18.3.1', 'MIT'],
  ['react-reconciler', '0.29.0', 'MIT'],
  ['scheduler', '0.23.2', 'MIT'],
  ['tslib', '2.8.1', '0BSD'],
  ['weui-wxss', '2.6.26', 'MIT'],
  ['zod', '4.6.7', 'MIT'],
]

const root = path.join(__dirname, '..', '..')
const folderOf = (name: string) => path.join(root, 'node_modules', ...name.split('/'))

/** The sentence by which each licence is known. */
const sentences: Readonly<Record<string, RegExp>> = {
  MIT: /Permission is hereby granted, free of charge/,
  '0BSD': /Permission to use, copy, modify, and\/or distribute this software for any purpose/,
}
const files = ['LICENSE', 'LICENSE.txt', 'LICENSE.md', 'LICENCE.md']

test('a phone gets the code of these packages, and of no other', () => {
  expect(builtFiles('.js').length).toBeGreaterThan(0)
  const built = JSON.parse(readFileSync(path.join(root, 'dist', 'weapp.packages.json'), 'utf8')) as string[]
  expect(built).toEqual(packages.map(([name]) => name))
})

test.each(packages)('%s is of version %s under the licence %s', (name, version, licence) => {
  const { version: found, license } = JSON.parse(readFileSync(path.join(folderOf(name), 'package.json'), 'utf8')) as {
    version: string
    license: string
  }
  expect([found, license]).toEqual([version, licence])
  const file = files.map((one) => path.join(folderOf(name), one)).find((one) => existsSync(one))
  // Of Taro’s packages one comes without the text, which stands in all the others.
  if (name === '@tarojs/taro') return
  if (file === undefined) throw new Error(`${name} comes without its licence`)
  expect(readFileSync(file, 'utf8').replace(/\s+/g, ' ')).toMatch(sentences[licence] ?? /^$/)
})

test('the README names them where it speaks of what must not have a known hole', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
  const [, told = ''] = /must name none of what reaches a phone: ([^]*?)\. It also/.exec(readme) ?? []
  const named = [...told.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '')
  const shortened = packages.map(([name]) => (name.startsWith('@tarojs/') ? '@tarojs/*' : name))
  expect(named.sort()).toEqual([...new Set(shortened)].sort())
})
