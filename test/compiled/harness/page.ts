import { controlOf, listensToTaps, valueAttribute } from './controls'
import { sidOf } from './events'
import type { NodeHandle } from './node'
import { handle, only } from './node'
import { fileSettings } from './program'
import { Scope, type ScopeHost } from './scope'
import type { Query, ViewNode } from './tree'
import { ancestors, elements, outline, search, visibleText } from './tree'

/** What went from the logic layer to the view: how many setData calls, and their payloads in UTF-8 bytes. */
export interface SetDataLog {
  calls: number
  bytes: number
}

/** What a page needs from the phone that shows it. */
export interface PageHost extends ScopeHost {
  now: () => number
  settle: () => Promise<void>
  /** Throws when a person could not touch this page now: another page or a dialog is in front. */
  touchable: (page: Page) => void
  /** How often `wx` was called so far. */
  callCount: () => number
  /** What the phone itself does when a control is worked: a share button, a navigator. */
  work: (page: Page, control: ViewNode) => void
}

/** One page of the stack, as its user sees it. */
export class Page {
  readonly scope: Scope
  title: string
  /** Every setData payload since the last `resetLog`, for when a budget breaks and one wants to know by what. */
  payloads: string[] = []
  /** How often `wx` had been called when the page first sent something to be seen. */
  callsBeforeDrawn: number | undefined
  /** The element that has the keyboard. */
  focused: string | undefined
  /** What controls show, which a person may have changed since the page last said. */
  readonly shown = new Map<string, unknown>()
  private readonly given = new Map<string, unknown>()
  private drawn: ViewNode | undefined
  private bySid = new Map<string | undefined, ViewNode>()
  private dirty = true

  constructor(
    readonly path: string,
    readonly query: Record<string, string>,
    id: number,
    readonly host: PageHost,
  ) {
    const sent = (payload: string) => {
      this.callsBeforeDrawn ??= host.callCount()
      this.payloads.push(payload)
      this.dirty = true
      if (Buffer.byteLength(payload) > 256 * 1024) host.complain(`${path} sends more than 256 KB in one setData`)
    }
    this.title = fileSettings(path).navigationBarTitleText ?? ''
    this.scope = new Scope(path, host, sent)
    Object.assign(this.scope.instance, {
      route: path,
      __route__: path,
      options: host.sandbox.copyIn(query),
      getPageId: () => `page-${id}`,
      getTabBar: () => null,
      selectComponent: () => null,
      selectAllComponents: () => host.sandbox.copyIn([]),
    })
  }

  get log(): SetDataLog {
    const bytes = this.payloads.reduce((sum, payload) => sum + Buffer.byteLength(payload), 0)
    return { calls: this.payloads.length, bytes }
  }

  resetLog(): void {
    this.payloads = []
  }

  /** Draws what changed. A page that cannot be drawn is an error of the phone, and shows nothing. */
  refresh(): boolean {
    if (!this.dirty) return false
    this.dirty = false
    try {
      this.drawn = this.scope.draw()
    } catch (error) {
      this.drawn = { tag: 'page', attributes: {}, children: [], parent: undefined, scope: this.scope }
      this.host.guard(`drawing ${this.path}`, () => {
        throw error
      })
    }
    const nodes = elements(this.drawn)
    this.bySid = new Map(nodes.map((node) => [sidOf(node), node]))
    nodes.forEach((node) => this.followControl(node))
    new Set(nodes.map((node) => node.scope)).forEach((scope) => scope.fresh.clear())
    return true
  }

  /** A control shows what the page gives it, whenever the page gives it anew; in between, what the person made of it. */
  private followControl(node: ViewNode): void {
    const attribute = valueAttribute(node)
    const sid = sidOf(node)
    if (!attribute || !sid) return
    const value = node.attributes[attribute]
    const again = node.scope.fresh.get(sid)?.includes(value) ?? false
    if (again || !this.given.has(sid) || this.given.get(sid) !== value) this.shown.set(sid, value)
    this.given.set(sid, value)
  }

  /** The drawn page; it is replaced at each drawing. */
  tree(): ViewNode {
    this.refresh()
    if (!this.drawn) throw new Error(`${this.path} was not drawn`)
    return this.drawn
  }

  element(sid: string): ViewNode | undefined {
    this.tree()
    return this.bySid.get(sid)
  }

  /** How many elements the page has; WeChat advises fewer than 1000. */
  get nodeCount(): number {
    return elements(this.tree()).length
  }

  /** How deep the elements lie in each other. */
  get depth(): number {
    return Math.max(0, ...elements(this.tree()).map((node) => ancestors(node).length))
  }

  text(): string {
    return visibleText(this.tree())
  }

  /** Roles, names and text, for reading in a failed test. */
  outline(): string {
    return outline(this.tree())
  }

  findAll(query: Query): NodeHandle[] {
    return search(this.tree(), query).map((node) => handle(this, node))
  }

  /** The one element that answers the query; throws, showing the page, when there is none or more than one. */
  find(query: Query): NodeHandle {
    return only(this.findAll(query), query, this.path, this.tree())
  }

  /** Everything that a finger may try: what listens to taps, and the controls. For walks at random. */
  tappable(): NodeHandle[] {
    const all = elements(this.tree()).filter((node) => listensToTaps(node) || controlOf(node) === node)
    return all.filter((node) => node.attributes['disabled'] !== true).map((node) => handle(this, node))
  }

  /** Waits until the page is at rest: promises, React's and Taro's timers, setData. Debounces stay pending. */
  settle(): Promise<void> {
    return this.host.settle()
  }

  /** The person scrolls the page to this offset. */
  async scroll(scrollTop: number): Promise<void> {
    this.scope.call('onPageScroll', { scrollTop })
    await this.settle()
  }

  /** The person reaches the page's end. */
  async reachBottom(): Promise<void> {
    this.scope.call('onReachBottom')
    await this.settle()
  }
}
