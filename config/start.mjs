/** `npm start`: builds the mini-program, serves the same pages to a browser of this machine, and says where both are. */
import { Buffer } from 'node:buffer'
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import path from 'node:path'
import { setInterval } from 'node:timers'

/** Where `dev.ts` serves the pages. */
const PORT = 10086
const address = `http://127.0.0.1:${PORT}`

const taro = path.join(path.dirname(createRequire(import.meta.url).resolve('@tarojs/cli/package.json')), 'bin', 'taro')

/** Whether this process could listen there; without a host, at every address of the machine. */
function isFree(host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port: PORT, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

const children = []

/** Node runs the command line tool itself, so that no shell is needed and Windows behaves like the others. */
function build(words, stdio) {
  const child = spawn(process.execPath, [taro, 'build', '--type', ...words], { stdio })
  children.push(child)
  return child
}

/** Ends what was started, and then itself. */
function end(status) {
  process.exitCode = status
  for (const child of children) child.kill()
}

/** What is said of the mini-program is said when it is there or is not; its progress would mix with the other's. */
function buildMiniProgram() {
  const said = []
  const child = build(['weapp'], ['ignore', 'pipe', 'pipe'])
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part))
  child.on('exit', (status) => {
    if (status === 0) return console.log("\nThe mini-program is in dist/weapp: import this folder in WeChat's tool.\n")
    if (process.exitCode !== undefined) return
    console.log(`${Buffer.concat(said)}\nThe mini-program does not build: see above.\n`)
    end(1)
  })
}

function serveBrowser() {
  const child = build(['h5', '--watch'], ['ignore', 'inherit', 'inherit', 'ipc'])
  let ready = false
  child.on('message', (message) => {
    if (message === 'broken') console.log('\nThe browser build has errors, see above. It is built anew on a change.\n')
    if (message !== 'built' || ready) return
    ready = true
    console.log(`\nOpen ${address} in a browser. The page is loaded anew on a change; Ctrl+C ends it.\n`)
  })
  child.on('exit', (status) => process.exitCode === undefined && end(status ?? 1))
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0))

// Whoever ends npm alone ends the shell between npm and this, which does not pass it on.
const { ppid } = process
setInterval(() => process.ppid !== ppid && end(0), 1000).unref()

if ((await isFree('127.0.0.1')) && (await isFree(undefined))) {
  console.log('Building the mini-program and the pages for a browser. It takes about a minute.')
  buildMiniProgram()
  serveBrowser()
} else {
  console.log(`Port ${PORT} is taken by another program, perhaps by another npm start: end that one first.`)
  process.exitCode = 1
}
