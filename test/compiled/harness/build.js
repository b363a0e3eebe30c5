/**
 * Jest's global setup: the compiled tests run on a production build, so this makes one. Nothing is built when the last
 * one is younger than everything it was made from, so that a second run is quick and none is stale. The mark beside it
 * is written only after a build that succeeded, and names the very app.json it left: after a watch build, it is void.
 */
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')

const root = path.resolve(__dirname, '..', '..', '..')
const sources = ['src', 'cases', 'config', 'package.json', 'package-lock.json', 'babel.config.js', 'tsconfig.json']
const output = path.join(root, 'dist', 'weapp')
const mark = path.join(root, 'dist', 'weapp.production.json')

/** When anything below was last changed; folders count too, because a removed file changes only its folder. */
function newest(file) {
  const status = fs.statSync(file, { throwIfNoEntry: false })
  if (!status) return 0
  if (!status.isDirectory()) return status.mtimeMs
  return fs.readdirSync(file).reduce((latest, name) => Math.max(latest, newest(path.join(file, name))), status.mtimeMs)
}

function isFresh() {
  if (!fs.existsSync(mark)) return false
  const { started, written } = JSON.parse(fs.readFileSync(mark, 'utf8'))
  if (written !== newest(path.join(output, 'app.json'))) return false
  return sources.every((source) => newest(path.join(root, source)) < started)
}

module.exports = function build() {
  if (isFresh()) return
  const started = Date.now()
  fs.rmSync(mark, { force: true })
  fs.rmSync(output, { recursive: true, force: true })
  const taro = path.join(root, 'node_modules', '@tarojs', 'cli', 'bin', 'taro')
  const result = spawnSync(process.execPath, [taro, 'build', '--type', 'weapp'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 64 * 1024 * 1024,
  })
  const written = newest(path.join(output, 'app.json'))
  if (result.status !== 0 || !written) {
    throw new Error(`The mini-program does not build.\n${result.stdout}\n${result.stderr}`)
  }
  fs.writeFileSync(mark, JSON.stringify({ started, written }))
}
