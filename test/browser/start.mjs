/** `npm run test:start`: `npm start` as a newcomer meets it, from its first line to Ctrl+C. Not for Windows. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findBrowser, launch, newReader } from './browser.mjs'
import { root } from './served.mjs'

const PORT = 10086
const MINUTES = 10

/** Answers once that is so; throws where it never is. */
async function until(what, isSo) {
  for (const end = Date.now() + MINUTES * 60_000; Date.now() < end; await wait(200)) if (isSo()) return
  throw new Error(`${what}: not within ${MINUTES} minutes`)
}

/** Whether something listens at that address of this machine. */
function listens(host) {
  return new Promise((resolve) => {
    const socket = connect({ port: PORT, host, timeout: 2000 })
    const answer = (given) => () => {
      socket.destroy()
      resolve(given)
    }
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false))
  })
}

/** Where nothing may listen: what others can reach; on Linux also a second address of its own, which needs no network. */
function otherAddresses() {
  const all = Object.values(networkInterfaces()).flatMap((some = []) => some.map(({ address }) => address))
  const own = process.platform === 'linux' ? ['::1', '127.0.0.2'] : ['::1']
  return [...new Set([...all, ...own])].filter((address) => address !== '127.0.0.1')
}

/** The example's figure is there; what is typed brings another. */
async function readAndType(browser, address) {
  const { open, problems, close } = await newReader(browser, `${address}/`)
  const page = await open('')
  const shows = (text) => page.getByText(text).filter({ visible: true }).first().waitFor()
  await shows('120.00')
  console.log('passed  the example’s figure is on the page: 120.00')
  const field = (name) => page.getByRole('textbox', { name }).filter({ visible: true })
  await field(/^年龄/).pressSequentially('45')
  await field(/^月缴费基数/).pressSequentially('8000')
  await shows('160.00')
  console.log('passed  with 45 and 8000 typed it is 160.00')
  await close()
  const reload = `connected to ws://127.0.0.1:${PORT}/`
  const others = problems.filter((problem) => !problem.startsWith(reload))
  assert.deepEqual(others, [])
  console.log('passed  the browser said no error and asked for nothing elsewhere')
}

const executable = findBrowser()
assert.ok(executable, 'No browser found: install Chromium, or say where it is by CHROMIUM.')
assert.ok(!(await listens('127.0.0.1')), `something listens on port ${PORT} already`)
rmSync(path.join(root, 'dist'), { recursive: true, force: true })

// A process group of its own: what Ctrl+C sends to all of it can be sent here too.
const started = spawn('npm', ['start'], { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
let printed = ''
for (const stream of [started.stdout, started.stderr]) stream.on('data', (part) => (printed += part))
let isOver = false
started.once('exit', () => (isOver = true))
const interrupt = () => process.kill(-started.pid, 'SIGINT')
process.once('exit', () => isOver || interrupt())

/** Whether any process of the group lives. */
function isLeft() {
  try {
    return process.kill(-started.pid, 0)
  } catch {
    return false
  }
}

const addressIn = (text) => /^Open (http:\S+)/m.exec(text)?.[1]
try {
  await until('npm start says what to open', () => {
    assert.ok(!isOver, 'npm start ended by itself')
    assert.ok(!printed.includes('has errors'), 'the browser build has errors')
    return addressIn(printed) && printed.includes('dist/weapp')
  })
  assert.ok(existsSync(path.join(root, 'dist', 'weapp', 'app.json')), 'dist/weapp/app.json is missing')
  console.log('passed  both builds are there')
  for (const address of otherAddresses()) assert.ok(!(await listens(address)), `it listens on ${address} too`)
  console.log(`passed  nothing listens on ${otherAddresses().join(', ')}`)
  const browser = await launch(executable)
  await readAndType(browser, addressIn(printed)).finally(() => browser.close())
  interrupt()
  await until('every process of npm start has ended', () => isOver && !isLeft())
  assert.ok(!(await listens('127.0.0.1')), 'after Ctrl+C something listens still')
  console.log('passed  after Ctrl+C nothing listens, and no process is left')
} catch (error) {
  console.log(`${printed.slice(-5000)}\nfailed  ${error.message}`)
  process.exitCode = 1
  if (!isOver) interrupt()
}
