import { controlOf, isOn, toggle, valueAttribute } from './controls'
import { deliver, sidOf } from './events'
import type { Page, SetDataLog } from './page'
import type { Guest } from './sandbox'
import type { Query, ViewNode } from './tree'
import { elements, nameOf, outline, roleOf, search, visibleText } from './tree'

export function handle(page: Page, node: ViewNode): NodeHandle {
  return new NodeHandle(page, node)
}

/** The only one of the found; otherwise an error that shows where they were looked for. */
export function only(found: NodeHandle[], query: Query, place: string, root: ViewNode): NodeHandle {
  if (found[0] && found.length === 1) return found[0]
  const wanted = JSON.stringify(query, (_, value: unknown) => (value instanceof RegExp ? String(value) : value))
  throw new Error(`${String(found.length)} of ${wanted} on ${place}:\n${outline(root)}`)
}

/** One element of a page. It stays good over drawings: it looks itself up again by its `sid`. */
export class NodeHandle {
  private readonly sid: string | undefined

  constructor(
    readonly page: Page,
    private readonly found: ViewNode,
  ) {
    this.sid = sidOf(found)
  }

  get exists(): boolean {
    return this.sid === undefined ? elements(this.page.tree()).includes(this.found) : !!this.page.element(this.sid)
  }

  get node(): ViewNode {
    const node = this.sid === undefined ? this.found : this.page.element(this.sid)
    if (!node) throw new Error(`${this.found.tag} "${nameOf(this.found)}" is no longer on ${this.page.path}`)
    return node
  }

  get tag(): string {
    return this.node.tag
  }

  get text(): string {
    return visibleText(this.node)
  }

  get role(): string | undefined {
    return roleOf(this.node)
  }

  get name(): string {
    return nameOf(this.node)
  }

  get attributes(): Record<string, unknown> {
    return this.node.attributes
  }

  /** What the control shows: the text of a field, whether a switch is on. */
  get value(): unknown {
    return this.sid === undefined ? undefined : this.page.shown.get(this.sid)
  }

  /** The one element inside this one that answers the query. */
  find(query: Query): NodeHandle {
    return only(this.findAll(query), query, `${this.tag} "${this.name}"`, this.node)
  }

  findAll(query: Query): NodeHandle[] {
    return search(this.node, query).map((node) => handle(this.page, node))
  }

  /** One finger, down and up: the touch, the tap outwards through the page, then what the control does by itself. */
  async tap(): Promise<void> {
    this.page.host.touchable(this.page)
    const control = controlOf(this.node)
    if (this.sid !== this.page.focused || this.sid === undefined) await this.leaveFocused(control)
    // WeChat's own controls do not answer while disabled.
    if (control && isOn(control.attributes['disabled'])) return this.page.settle()
    const point = { x: 10, y: 10 }
    this.send('touchstart', point, true)
    this.send('touchend', point, true)
    this.send('tap', point, true)
    if (control) await this.work(control)
    await this.page.settle()
  }

  async longPress(): Promise<void> {
    this.page.host.touchable(this.page)
    for (const type of ['touchstart', 'longpress', 'touchend']) this.send(type, { x: 10, y: 10 }, true)
    await this.page.settle()
  }

  /** Puts the cursor at the end of the field. */
  async focus(): Promise<void> {
    this.page.host.touchable(this.page)
    if (this.page.focused === this.sid) return
    await this.leaveFocused(undefined)
    this.page.focused = this.sid
    this.send('focus', { value: this.shownText(), height: 300 })
    await this.page.settle()
  }

  /** Types at the end of what the field shows, key by key, and tells what each key sent to the view. */
  async type(keys: string): Promise<SetDataLog[]> {
    await this.focus()
    const logs: SetDataLog[] = []
    for (const key of keys) logs.push(await this.enter(this.shownText() + key, key))
    return logs
  }

  /** Empties the field in one go, as one does with everything selected. */
  async clear(): Promise<SetDataLog> {
    await this.focus()
    return this.enter('', '')
  }

  /** Takes away the last character. */
  async backspace(): Promise<SetDataLog> {
    await this.focus()
    return this.enter(this.shownText().slice(0, -1), '')
  }

  /** Puts a whole text into the field at once, in place of what it showed. */
  async paste(text: string): Promise<SetDataLog> {
    await this.focus()
    return this.enter(text, '')
  }

  async blur(): Promise<void> {
    if (this.page.focused === this.sid) this.page.focused = undefined
    const value = this.shownText()
    this.send('blur', { value, cursor: value.length })
    await this.page.settle()
  }

  /** The keyboard's own button: 完成. */
  async confirm(): Promise<void> {
    await this.focus()
    this.send('confirm', { value: this.shownText() })
    await this.blur()
  }

  /** What a picker, slider or swiper says when the person has chosen: `{ value: 1 }`. */
  async change(detail: Guest): Promise<void> {
    this.page.host.touchable(this.page)
    await this.leaveFocused(undefined)
    if (isOn(this.node.attributes['disabled'])) return
    if (this.sid !== undefined && valueAttribute(this.node)) this.page.shown.set(this.sid, detail['value'])
    this.send('change', detail)
    await this.page.settle()
  }

  /** Any other event: `trigger('scrolltolower')`, `trigger('cancel')`. */
  async trigger(type: string, detail: Guest = {}): Promise<void> {
    this.send(type, detail)
    await this.page.settle()
  }

  private send(type: string, detail: Guest, bubbles = false, node = this.node): unknown {
    return deliver(node, type, detail, bubbles, this.page.host.now())
  }

  private shownText(): string {
    return String(this.value ?? '')
  }

  private async enter(text: string, key: string): Promise<SetDataLog> {
    this.page.host.touchable(this.page)
    const { attributes } = this.node
    const before = this.page.log
    const limit = attributes['maxlength'] === undefined ? 140 : Number(attributes['maxlength'])
    const value = limit >= 0 ? text.slice(0, limit) : text
    if (isOn(attributes['disabled'])) throw new Error(`${this.name} is disabled: nobody can type there`)
    if (value !== this.shownText() && this.sid !== undefined) {
      this.page.shown.set(this.sid, value)
      const keyCode = key.codePointAt(0) ?? 8
      const returned = this.send('input', { value, cursor: value.length, keyCode })
      // In WeChat the handler may answer with another text for the field.
      const answer = typeof returned === 'object' && returned ? (returned as Guest)['value'] : returned
      if (typeof answer === 'string') this.page.shown.set(this.sid, answer)
    }
    await this.page.settle()
    return { calls: this.page.log.calls - before.calls, bytes: this.page.log.bytes - before.bytes }
  }

  /** The keyboard goes away when a finger comes down elsewhere. */
  private async leaveFocused(going: ViewNode | undefined): Promise<void> {
    const { focused } = this.page
    const node = focused === undefined || (going && sidOf(going) === focused) ? undefined : this.page.element(focused)
    this.page.focused = node ? undefined : focused
    if (node) await handle(this.page, node).blur()
  }

  /** What the control that was tapped does by itself. */
  private async work(control: ViewNode): Promise<void> {
    if (control.tag === 'input' || control.tag === 'textarea') return handle(this.page, control).focus()
    if (!toggle(this.page, control)) this.page.host.work(this.page, control)
  }
}
