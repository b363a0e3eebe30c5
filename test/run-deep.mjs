/** `npm run test:deep`: jest with DEEP=1, on every system alike; what stands behind it is given to jest. */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

const jest = createRequire(import.meta.url).resolve('jest/bin/jest')
const env = { ...process.env, DEEP: '1' }
const { status } = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], { stdio: 'inherit', env })
process.exitCode = status ?? 1
