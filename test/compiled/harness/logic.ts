import type { Clock } from './clock'
import { describe, type Guest, isGuestFunction, Sandbox } from './sandbox'
import { absentOn, type Settings } from './settings'

export interface LogicOptions {
  clock: Clock
  settings: Settings
  /** The instances of the pages on the stack. */
  pages: () => Guest[]
  /** Told of every error, after it was kept. */
  failed: (message: string) => void
}

/** The logic layer: the app's code in its world, what it defined there, and what went wrong in it. */
export class Logic {
  readonly errors: string[] = []
  readonly violations: string[] = []
  readonly console: string[] = []
  readonly sandbox: Sandbox
  private readonly definitions = new Map<string, Guest>()
  private loading = ''
  private telling = false
  private app: Guest | undefined

  constructor(private readonly options: LogicOptions) {
    this.sandbox = new Sandbox({
      clock: options.clock,
      absent: absentOn(options.settings),
      latePromises: options.settings.platform === 'ios',
      globals: this.globals(),
      console: (level, text) => {
        this.console.push(`${level}: ${text}`)
        if (level === 'error') this.errors.push(`console.error: ${text}`)
      },
      dynamicCode: (source) => this.violations.push(`Function(${JSON.stringify(source)})`),
      guard: this.guard,
    })
  }

  /** Runs app code; what it throws is kept, told to the app as WeChat does, and ends there. */
  readonly guard = (where: string, work: () => unknown): unknown => {
    try {
      return work()
    } catch (error) {
      const message = describe(error)
      this.errors.push(`${where}: ${message}`)
      if (!this.telling) {
        this.telling = true
        this.callApp('onError', message)
        this.options.failed(message)
        this.telling = false
      }
      return undefined
    }
  }

  /** Another moment, as everything that the phone answers. */
  readonly later = (work: () => void): void => void this.options.clock.set(work, 1)

  /** Loads app.js and starts the app; false when it runs already. */
  start(launch: unknown): boolean {
    if (this.app) return false
    this.guard('app.js', () => this.sandbox.load('app'))
    this.app ??= {}
    this.callApp('onLaunch', launch)
    return true
  }

  callApp(name: string, value?: unknown): void {
    const hook = this.app?.[name]
    if (isGuestFunction(hook)) this.guard(`app ${name}`, () => hook.call(this.app, this.sandbox.copyIn(value)))
  }

  /** What a page's or component's own file defines; loaded when first needed, as WeChat's lazy loading does. */
  readonly definition = (file: string): Guest => {
    const outer = this.loading
    this.loading = file
    if (!this.definitions.has(file)) this.guard(`${file}.js`, () => this.sandbox.load(file))
    this.loading = outer
    return this.definitions.get(file) ?? {}
  }

  private globals(): Record<string, unknown> {
    const define = (definition: unknown) => void this.definitions.set(this.loading, definition as Guest)
    return {
      App: (definition: unknown) => (this.app = definition as Guest),
      Page: define,
      Component: define,
      Behavior: (definition: unknown) => definition,
      getApp: () => this.app,
      getCurrentPages: () => {
        const pages = this.sandbox.copyIn([]) as unknown[]
        pages.push(...this.options.pages())
        return pages
      },
    }
  }
}
