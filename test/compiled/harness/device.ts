/**
 * A phone that runs the compiled mini-program: the production build, in a JavaScript world as poor as WeChat's, drawn
 * by the official template compiler. What a page says here is what it would say; what its styles do is not known.
 *
 * ```ts
 * const device = openDevice({ now: '2026-03-05T09:00', theme: 'dark' })
 * const page = await device.open('pages/credit/index?v=1&who=employee&age=45&base=6000')
 * expect(page.text()).toContain('180.00')
 * const keys = await page.find({ role: 'textbox', name: '缴费基数' }).type('8000') // each { calls, bytes }
 * await page.find({ text: '清空' }).tap() // the page opens a dialog …
 * await device.answerModal(true) // … and the person agrees
 * expect(device.errors).toEqual([])
 * const later = openDevice({ storage: device.storage }) // killed and opened again
 * ```
 *
 * Actions wait until the page is at rest; a debounce stays pending until `device.advance(milliseconds)`.
 */
import type { Page } from './page'
import { type Dialog, Phone } from './phone'
import { allPages, knowsDark, tabs } from './program'
import { copyOut, Failure, type Guest } from './sandbox'
import type { DeviceOptions } from './settings'
import type { Call } from './wx'

export { allPages, tabs } from './program'
export type { NodeHandle } from './node'
export type { Page, SetDataLog } from './page'
export type { DeviceOptions } from './settings'

export function openDevice(options: DeviceOptions = {}): Device {
  return new Device(new Phone(options))
}

export class Device {
  constructor(private readonly phone: Phone) {}

  /** What is kept on the phone; a second device may take it over. */
  get storage(): Map<string, unknown> {
    return this.phone.storage
  }

  /** Names of `wx` functions that fail from now on. */
  get failing(): Set<string> {
    return this.phone.failing
  }

  get toast(): string | undefined {
    return this.phone.toast
  }

  get clipboard(): string {
    return this.phone.clipboard
  }

  /** Everything that went wrong: thrown by the app, said by console.error, not drawable. Empty in a good test. */
  get errors(): string[] {
    return this.phone.logic.errors
  }

  /** What an app that keeps to itself never does: ask the network, make code from text. */
  get violations(): string[] {
    return this.phone.logic.violations
  }

  get console(): string[] {
    return this.phone.logic.console
  }

  /** Every call of `wx`, oldest first; a tap on a share button counts as `share`. */
  get calls(): Call[] {
    return this.phone.wx.calls
  }

  /** The options of every call of one name: `callsOf('makePhoneCall')`. */
  callsOf(name: string): unknown[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.options)
  }

  get now(): number {
    return this.phone.clock.now
  }

  /** The page in front. */
  get page(): Page {
    const { top } = this.phone.navigation
    if (!top) throw new Error('No page is open')
    return top
  }

  /** The stack of pages, the one in front last. */
  get pages(): Page[] {
    return [...this.phone.navigation.stack]
  }

  /** The dialog in front of the page. */
  get dialog(): Omit<Dialog, 'answer'> | undefined {
    return this.phone.dialogs.at(-1)
  }

  /** Opens a link, as from a chat (scene 1007) or the moments (1154): the first time cold, then from the background. */
  async open(link = allPages()[0] ?? '', scene = 1007): Promise<Page> {
    const [path, query] = this.phone.navigation.resolve(`/${link.replace(/^\//, '')}`)
    this.phone.launch = { path, query, scene, referrerInfo: {} }
    if (!this.phone.logic.start(this.phone.launch)) this.phone.toBackground()
    this.phone.toForeground()
    if (allPages().includes(path)) this.phone.navigation.reLaunch(path, query)
    else {
      const missing = { path, query, isEntryPage: true }
      this.phone.logic.callApp('onPageNotFound', missing)
      this.phone.wx.announce('PageNotFound', missing)
    }
    await this.settle()
    return this.page
  }

  /** The person taps a tab. */
  async switchTab(path: string): Promise<Page> {
    const index = tabs.findIndex((tab) => tab.pagePath === path)
    if (index < 0) throw new Error(`There is no tab "${path}"`)
    this.phone.touchable()
    this.phone.navigation.switchTab(path)
    this.page.scope.call('onTabItemTap', { index, pagePath: path, text: tabs[index]?.text })
    await this.settle()
    return this.page
  }

  /** The arrow in the title bar; on the first page nothing happens. */
  async back(): Promise<void> {
    this.phone.touchable()
    if (this.pages.length > 1) this.phone.navigation.go('navigateBack', {})
    await this.settle()
  }

  /** The app goes to the background, and comes back after so many milliseconds. */
  async leaveFor(milliseconds: number): Promise<void> {
    this.phone.toBackground()
    await this.advance(milliseconds)
    this.phone.toForeground()
    this.page.scope.call('onShow')
    await this.settle()
  }

  /** What the page in front gives for a share card; nothing when it has no handler. */
  share(from: Guest = { from: 'menu' }): unknown {
    return this.phone.share(from)
  }

  /** What the page in front gives for the moments. */
  shareTimeline(): unknown {
    return copyOut(this.page.scope.call('onShareTimeline'))
  }

  /** Answers the dialog of showModal. */
  async answerModal(confirm: boolean): Promise<void> {
    this.takeDialog('modal').answer({ confirm, cancel: !confirm })
    await this.settle()
  }

  /** Chooses from showActionSheet by its words; without them, cancels. */
  async chooseAction(text?: string): Promise<void> {
    const { options, answer } = this.takeDialog('actionSheet')
    const items = (options['itemList'] ?? []) as string[]
    if (text !== undefined && !items.includes(text)) throw new Error(`"${text}" is not among ${items.join(', ')}`)
    answer(text === undefined ? new Failure('showActionSheet:fail cancel') : { tapIndex: items.indexOf(text) })
    await this.settle()
  }

  async setTheme(theme: 'light' | 'dark'): Promise<void> {
    this.phone.settings.theme = theme
    if (knowsDark) {
      this.phone.wx.announce('ThemeChange', { theme })
      this.phone.logic.callApp('onThemeChange', { theme })
    }
    await this.settle()
  }

  /** Runs an expression in the phone's world, to see what the app would see there. */
  run(expression: string): unknown {
    return this.phone.logic.sandbox.run(expression)
  }

  /** Waits until everything is at rest; debounces and other longer timers stay pending. */
  settle(): Promise<void> {
    return this.phone.settle()
  }

  /** Lets time pass, with everything that happens in it. */
  advance(milliseconds: number): Promise<void> {
    return this.phone.advance(milliseconds)
  }

  private takeDialog(kind: Dialog['kind']): Dialog {
    const dialog = this.phone.dialogs.at(-1)
    if (dialog?.kind !== kind) throw new Error(`No ${kind} is in front, but ${dialog?.kind ?? 'the page'}`)
    this.phone.dialogs.pop()
    return dialog
  }
}
