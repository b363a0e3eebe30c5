/**
 * `npm run test:deep`: jest with DEEP=1, on every system alike; what stands behind it is given to jest. Then what is due
 * is printed, and fails where a document does not say what holds after its time.
 */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const run = (program, given, env = process.env) =>
  spawnSync(process.execPath, [program, ...given], { stdio: 'inherit', env }).status ?? 1

const jest = createRequire(import.meta.url).resolve('jest/bin/jest')
const tested = run(jest, process.argv.slice(2), { ...process.env, DEEP: '1' })
const due = run(path.join(path.dirname(fileURLToPath(import.meta.url)), 'due', 'run.mjs'), [])
process.exitCode = tested || due
