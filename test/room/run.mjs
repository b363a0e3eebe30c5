/** `npm run room`: what the mini-program is made of, package by package and module by module, largest first. */
import { Buffer } from 'node:buffer'
import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Smaller modules are not worth a line. */
const LEAST = 700

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
const folder = path.join(root, 'dist', 'room')
const taro = path.join(path.dirname(createRequire(import.meta.url).resolve('@tarojs/cli/package.json')), 'bin', 'taro')

// Built apart, with every module whole and under its own name: a tenth larger than what is sent.
const { status, stdout } = spawnSync(process.execPath, [taro, 'build', '--type', 'weapp'], {
  cwd: root,
  env: { ...process.env, ROOM: 'room' },
})
if (status !== 0) {
  console.log(String(stdout))
  process.exit(status ?? 1)
}

const files = readdirSync(folder, { recursive: true }).filter((file) => statSync(path.join(folder, file)).isFile())
const { subPackages } = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8'))
const packageOf = (file) =>
  subPackages.find(({ root: one }) => file.startsWith(path.normalize(`${one}/`)))?.root ?? 'main'

/** The modules of a script, by the names that webpack gives them. */
function modulesIn(file) {
  const text = readFileSync(path.join(folder, file), 'utf8')
  const starts = [...text.matchAll(/[{,]"(\.\/[^"]+)":/g)]
  return starts.map(({ 1: name, index }, at) => [name, Buffer.byteLength(text.slice(index, starts[at + 1]?.index))])
}

for (const name of ['main', ...subPackages.map(({ root: one }) => one)]) {
  const own = files.filter((file) => packageOf(file) === name)
  const sizes = own.map((file) => [file, statSync(path.join(folder, file)).size])
  const rows = [
    ...sizes.filter(([file]) => !file.endsWith('.js')),
    ...own.filter((file) => file.endsWith('.js')).flatMap(modulesIn),
  ]
  console.log(`\n${name}: ${sizes.reduce((sum, [, size]) => sum + size, 0)} bytes`)
  for (const [what, size] of rows.sort(([, one], [, other]) => other - one).filter(([, size]) => size >= LEAST)) {
    console.log(`${String(size).padStart(8)}  ${what}`)
  }
}
