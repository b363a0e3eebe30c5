import { Clock } from './clock'
import { Logic } from './logic'
import { Navigation } from './navigation'
import { Page } from './page'
import { allPages, tabs } from './program'
import { copyOut, type Guest } from './sandbox'
import { furnish } from './services'
import { type DeviceOptions, type Settings, settingsOf } from './settings'
import { PhoneStorage } from './storage'
import type { ViewNode } from './tree'
import { type Answer, Wx } from './wx'

/** What showModal or showActionSheet put in front of the page. */
export interface Dialog {
  kind: 'modal' | 'actionSheet'
  options: Guest
  answer: Answer
}

/** The works behind a device: its parts, and how they reach each other. Tests talk to `device.ts`. */
export class Phone {
  readonly storage: Map<string, unknown>
  readonly failing: Set<string>
  readonly settings: Settings
  readonly clock: Clock
  readonly logic: Logic
  readonly wx: Wx
  readonly navigation: Navigation
  readonly dialogs: Dialog[] = []
  /** How the app was opened last. */
  launch: Guest = {}
  toast: string | undefined
  clipboard = ''

  constructor(options: DeviceOptions) {
    const { storage = new Map<string, unknown>(), now = '2026-03-05T09:00', failing = [], ...rest } = options
    this.storage = storage
    this.failing = new Set(failing)
    this.settings = settingsOf(rest)
    this.clock = new Clock(new Date(now).getTime())
    this.navigation = new Navigation({
      pages: allPages(),
      tabs: tabs.map((tab) => tab.pagePath),
      create: (path, query, id) => this.createPage(path, query, id),
      query: (text) => this.parseQuery(text),
      alone: () => this.launch['scene'] === 1154,
      later: (milliseconds, work) => this.clock.set(work, milliseconds),
    })
    this.logic = new Logic({
      clock: this.clock,
      settings: this.settings,
      pages: () => this.navigation.stack.map((page) => page.scope.instance),
      failed: (message) => this.wx.announce('Error', { message }),
    })
    this.wx = new Wx(this.logic, this.failing)
    furnish(this.wx, this.logic, {
      settings: this.settings,
      storage: new PhoneStorage(storage),
      ask: (kind, asked, answer) => this.dialogs.push({ kind, options: copyOut(asked) as Guest, answer }),
      show: (name, shown) => this.show(name, shown),
      navigate: (name, given) => this.navigation.go(name, given),
      clipboard: () => this.clipboard,
      launch: () => this.launch,
    })
    this.logic.sandbox.guest.world['wx'] = this.wx.object
  }

  settle(): Promise<void> {
    return this.clock.settle(this.refresh)
  }

  advance(milliseconds: number): Promise<void> {
    return this.clock.advance(milliseconds, this.refresh)
  }

  private readonly refresh = () => this.navigation.stack.map((page) => page.refresh()).includes(true)

  toBackground(): void {
    this.navigation.top?.scope.call('onHide')
    this.logic.callApp('onHide')
    this.wx.announce('AppHide', {})
  }

  toForeground(): void {
    this.logic.callApp('onShow', this.launch)
    this.wx.announce('AppShow', this.launch)
  }

  /** Throws when a person could not touch this page now. */
  touchable(page: Page | undefined = this.navigation.top): void {
    const dialog = this.dialogs.at(-1)
    const { top } = this.navigation
    if (dialog) throw new Error(`A dialog is in front: ${JSON.stringify(dialog.options)}`)
    if (page && page === top) return
    throw new Error(`${page?.path ?? 'No page'} is not in front, ${top?.path ?? 'nothing'} is`)
  }

  /** What the page in front gives for a share card. */
  share(from: Guest): unknown {
    return copyOut(this.navigation.top?.scope.call('onShareAppMessage', from))
  }

  private createPage(path: string, query: Record<string, string>, id: number): Page {
    const { sandbox, guard, later, definition, errors } = this.logic
    return new Page(path, query, id, {
      sandbox,
      guard,
      later,
      definition,
      complain: (text) => errors.push(text),
      settle: () => this.settle(),
      now: () => this.clock.now,
      touchable: (page) => this.touchable(page),
      callCount: () => this.wx.calls.length,
      work: (page, control) => this.work(page, control),
    })
  }

  /** WeChat's own way to read a query: whatever follows a second `=` or `?` is lost. */
  private parseQuery(text: string): Record<string, string> {
    const decode = (value: string) => (this.settings.queries === 'decoded' ? decoded(value) : value)
    const pairs = text.split('&').filter(Boolean)
    return Object.fromEntries(
      pairs.map((pair) => {
        const [name = '', value = ''] = pair.split('=')
        return [name, decode(value)]
      }),
    )
  }

  private show(name: string, options: Guest): void {
    if (name === 'showToast') this.toast = String(options['title'] ?? '')
    if (name === 'hideToast') this.toast = undefined
    if (name === 'setClipboardData') this.clipboard = String(options['data'] ?? '')
    const { top } = this.navigation
    if (name === 'setNavigationBarTitle' && top) top.title = String(options['title'] ?? '')
  }

  /** What WeChat's own controls do beyond their events. */
  private work(page: Page, { attributes, tag }: ViewNode): void {
    if (tag === 'button' && attributes['openType'] === 'share') {
      const target = { id: attributes['id'], dataset: { sid: attributes['data-sid'] } }
      this.wx.calls.push({ name: 'share', options: this.share({ from: 'button', target }) })
    }
    if (tag === 'navigator') {
      const kind = String(attributes['openType'] || 'navigate')
      const name = { navigate: 'navigateTo', redirect: 'redirectTo' }[kind] ?? kind
      this.logic.guard(`navigator on ${page.path}`, () => this.navigation.go(name, attributes))
    }
  }
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
