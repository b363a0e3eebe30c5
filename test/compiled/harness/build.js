/**
 * Jest's global setup: the compiled tests run on a production build, so this starts one. Nothing is built when the last
 * one is younger than everything it was made from, so that a second run is quick and none is stale. The mark beside it
 * is written only after a build that succeeded, and names the very app.json it left: after a watch build, it is void.
 * The build takes one core of two: rules and pages are tested meanwhile (`order.js`), and the harness waits for its end.
 */
const { spawn, spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')

const root = path.resolve(__dirname, '..', '..', '..')
const sources = ['src', 'cases', 'config', 'package.json', 'package-lock.json', 'babel.config.js', 'tsconfig.json']
const output = path.join(root, 'dist', 'weapp')
const mark = path.join(root, 'dist', 'weapp.production.json')
const failed = path.join(root, 'dist', 'weapp.failed.txt')

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

/** Builds, and leaves beside the output what came of it: the mark, or what the build said when it failed. */
function build() {
  const started = Date.now()
  const taro = path.join(root, 'node_modules', '@tarojs', 'cli', 'bin', 'taro')
  const result = spawnSync(process.execPath, [taro, 'build', '--type', 'weapp'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 64 * 1024 * 1024,
  })
  const written = newest(path.join(output, 'app.json'))
  if (result.status === 0 && written) fs.writeFileSync(mark, JSON.stringify({ started, written }))
  else fs.writeFileSync(failed, `The mini-program does not build.\n${result.stdout}\n${result.stderr}`)
}

/** Starts a build where one is due, and does not wait: what needs no build is tested meanwhile. */
module.exports = function startBuild() {
  if (isFresh()) return
  fs.rmSync(mark, { force: true })
  fs.rmSync(failed, { force: true })
  fs.rmSync(output, { recursive: true, force: true })
  fs.mkdirSync(path.dirname(mark), { recursive: true })
  const child = spawn(process.execPath, [path.join(__dirname, 'build.js')], { stdio: 'ignore' })
  child.on('exit', (code) => {
    if (!fs.existsSync(mark) && !fs.existsSync(failed)) fs.writeFileSync(failed, `The build ended by itself (${code}).`)
  })
  child.unref()
}

/** Comes back when the build is there; throws what the build said when it failed. */
module.exports.waitForBuild = function waitForBuild() {
  const bell = new Int32Array(new SharedArrayBuffer(4))
  while (!fs.existsSync(mark)) {
    if (fs.existsSync(failed)) throw new Error(fs.readFileSync(failed, 'utf8'))
    Atomics.wait(bell, 0, 0, 100)
  }
}

if (require.main === module) build()
