import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { waitForBuild } from './build'

/** The production build that every compiled test runs on; `build.js` makes it. */
export const outputRoot = path.resolve(__dirname, '..', '..', '..', 'dist', 'weapp')
waitForBuild()

export interface Compiled {
  /** What the compiler wrote; for templates, a script that defines `$gwx`. Empty when it refused. */
  code: string
  /** What the compiler complained of; empty when it accepted everything. */
  complaints: string
}

/** Every built file that ends so, with forward slashes, from the root of the mini-program. */
export function builtFiles(...endings: string[]): string[] {
  const names = fs.readdirSync(outputRoot, { recursive: true, encoding: 'utf8' })
  return names
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort()
}

export function readBuilt(file: string): string {
  return fs.readFileSync(path.join(outputRoot, file), 'utf8')
}

/**
 * One of the two official compilers. It is called directly, because the package's own wrapper hides the complaints of
 * the style compiler; like the wrapper, this makes the program executable first, which npm does not.
 */
function run(program: 'wcc' | 'wcsc', options: string[]): Compiled {
  const system = { darwin: 'mac', win32: 'windows' }[process.platform as string] ?? 'linux'
  const programs = path.join(path.dirname(require.resolve('miniprogram-compiler/package.json')), 'bin', system)
  const executable = path.join(programs, system === 'windows' ? `${program}.exe` : program)
  if (system !== 'windows') fs.chmodSync(executable, 0o755)
  const result = spawnSync(executable, options, {
    cwd: outputRoot,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  if (result.error) throw result.error
  const accepted = result.status === 0
  return { code: accepted ? result.stdout : '', complaints: accepted ? result.stderr : result.stderr || 'refused' }
}

const kept = new Map<string, Compiled>()

function once(name: string, compile: () => Compiled): Compiled {
  const compiled = kept.get(name) ?? compile()
  kept.set(name, compiled)
  return compiled
}

/** All templates and their scripts, as one program that WeChat's view layer would run. */
export function compileTemplates(): Compiled {
  return once('templates', () => run('wcc', ['-d', ...builtFiles('.wxml', '.wxs')]))
}

/** All styles. The build may have none. */
export function compileStyles(): Compiled {
  const files = builtFiles('.wxss')
  if (files.length === 0) return { code: '', complaints: '' }
  return once('styles', () => run('wcsc', ['-lc', '-db', ...files]))
}
