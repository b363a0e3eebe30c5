/** `npm start`: builds the mini-program once, then serves the same pages to a browser, and says where both are. */
import { spawn, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'

const taro = path.join(path.dirname(createRequire(import.meta.url).resolve('@tarojs/cli/package.json')), 'bin', 'taro')

/** Node runs the command line tool itself, so that no shell is needed and Windows behaves like the others. */
const command = (...words) => [process.execPath, [taro, 'build', '--type', ...words], { stdio: 'inherit' }]

const built = spawnSync(...command('weapp'))
if (built.status !== 0) process.exit(built.status ?? 1)

console.log(`
  Mini-program: dist/weapp (in WeChat's developer tool, import this folder)
  Browser:      http://localhost:10086 (ready when the lines below say so; reloads on change)
`)

spawn(...command('h5', '--watch')).on('exit', (status) => process.exit(status ?? 1))
