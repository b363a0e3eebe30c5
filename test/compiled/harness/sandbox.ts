import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import type { Clock } from './clock'
import { outputRoot } from './compiler'

/** A value of the phone's own JavaScript world. */
export type Guest = Record<string, unknown>
export type GuestFunction = (...values: unknown[]) => unknown

export function isGuestFunction(value: unknown): value is GuestFunction {
  return typeof value === 'function'
}

/** Plain data as text; what has none, as a function, becomes null. */
export function copyText(value: unknown): string {
  return (JSON.stringify(value) as string | undefined) ?? 'null'
}

/** Plain data, copied into the test's own world so that `toEqual` is at home; functions fall away. */
export function copyOut(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(copyText(value)) as unknown)
}

/** Why a call of `wx` fails; becomes an Error of the phone's world, or the argument of `fail`. */
export class Failure extends Error {}

export interface SandboxOptions {
  clock: Clock
  /** Built-in names that this phone lacks, such as `Intl` or `Array.prototype.at`. */
  absent: string[]
  /** Whether promises are made of timers, as on older iPhones. */
  latePromises: boolean
  globals: Record<string, unknown>
  console: (level: string, text: string) => void
  dynamicCode: (source: string) => void
  /** Runs app code and keeps what it throws. */
  guard: (where: string, work: () => unknown) => unknown
}

interface GuestSide {
  world: Guest
  parse: (text: string) => unknown
  object: () => Guest
  wrap: (work: (values: unknown[]) => { value: unknown } | { failure: string }) => GuestFunction
}

/** What WeChat hides from app code by naming it as a parameter of every module. */
const hidden = 'window,document,frames,self,location,navigator,localStorage,history,XMLHttpRequest,alert,fetch'

const scripts = new Map<string, vm.Script>()

/** Compiled once for all phones: the app is the same, only the worlds differ. */
function script(file: string, before = '', after = ''): vm.Script {
  const known = scripts.get(file)
  if (known) return known
  const source = `${before}${fs.readFileSync(file, 'utf8')}${after}`
  const compiled = new vm.Script(source, { filename: path.relative(outputRoot, file) })
  scripts.set(file, compiled)
  return compiled
}

/** The logic layer of one phone: a JavaScript world of its own, with modules loaded as WeChat loads them. */
export class Sandbox {
  readonly guest: GuestSide
  private readonly context: vm.Context
  private readonly modules = new Map<string, { exports: unknown }>()

  constructor(options: SandboxOptions) {
    this.context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } })
    const { clock, guard } = options
    const timer = (callback: unknown, values: unknown[]) => () => {
      if (isGuestFunction(callback)) guard('timer', () => callback(...values))
    }
    const guest = script(path.join(__dirname, 'guest.js'), '(function (module) {', 'return module.exports})({})')
    const prepare = guest.runInContext(this.context) as (host: object) => GuestSide
    this.guest = prepare({
      absent: options.absent,
      latePromises: options.latePromises,
      now: () => clock.now,
      dynamicCode: options.dynamicCode,
      console: (level: string, values: unknown[]) => options.console(level, values.map(describe).join(' ')),
      globals: {
        setTimeout: (callback: unknown, delay: unknown, ...values: unknown[]) =>
          clock.set(timer(callback, values), delay),
        setInterval: (callback: unknown, delay: unknown, ...values: unknown[]) =>
          clock.set(timer(callback, values), delay, true),
        clearTimeout: (id: unknown) => clock.clear(id),
        clearInterval: (id: unknown) => clock.clear(id),
        ...options.globals,
      },
    })
  }

  /** Plain data as a value of the phone's world. */
  copyIn(value: unknown): unknown {
    return value === undefined ? undefined : this.guest.parse(copyText(value))
  }

  /** A function of the harness for app code: its results and errors belong to the phone's world. */
  readonly wrap = (work: GuestFunction): GuestFunction =>
    this.guest.wrap((values) => {
      try {
        return { value: work(...values) }
      } catch (error) {
        if (error instanceof Failure) return { failure: error.message }
        throw error
      }
    })

  run(expression: string): unknown {
    return vm.runInContext(expression, this.context)
  }

  /** Loads a module once, by its path from the root, with or without `.js`. */
  load(file: string): unknown {
    const name = file.endsWith('.js') ? file : `${file}.js`
    const known = this.modules.get(name)
    if (known) return known.exports
    const module = this.guest.object() as { exports: unknown }
    module.exports = this.guest.object()
    this.modules.set(name, module)
    const before = `(function(require,module,exports,${hidden}){`
    const run = script(path.join(outputRoot, name), before, '\n})').runInContext(this.context) as GuestFunction
    const requireModule = (request: unknown) => this.load(path.posix.join(path.posix.dirname(name), String(request)))
    run.call(undefined, this.wrap(requireModule), module, module.exports)
    return module.exports
  }
}

/** What a console or a list of errors shows of a value from the phone's world. */
export function describe(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    const { message, stack } = value as { message?: unknown; stack?: unknown }
    if (typeof stack === 'string' && typeof message === 'string') {
      const lines = stack.split('\n').filter((line) => line.trim().startsWith('at '))
      return [message, ...lines.slice(0, 4)].join('\n')
    }
    try {
      return JSON.stringify(value)
    } catch {
      return 'an object that holds itself'
    }
  }
  return String(value)
}
