import path from 'node:path'
import { fileSettings } from './program'
import { copyText, type Guest, isGuestFunction, type Sandbox } from './sandbox'
import type { ViewNode } from './tree'
import { openView, put, type RawNode } from './view'

/** What a scope needs from the phone around it. */
export interface ScopeHost {
  sandbox: Sandbox
  guard: (where: string, work: () => unknown) => unknown
  later: (work: () => void) => void
  complain: (text: string) => void
  /** The definition that a page's or component's own file gave. */
  definition: (file: string) => Guest
}

/**
 * A page or a component: its instance in the phone's world, its data there and in the view layer, its template.
 * Data reach the view only through setData, as in WeChat: a change made in place is not drawn.
 */
export class Scope {
  readonly instance: Guest
  readonly definition: Guest
  /** The values that setData brought since the last drawing, by the `sid` of the element that they belong to. */
  readonly fresh = new Map<string, unknown[]>()
  private readonly view = openView()
  private readonly viewData: Guest
  private properties: string | undefined
  private children = new Map<string, Scope>()

  constructor(
    readonly file: string,
    private readonly host: ScopeHost,
    private readonly sent: (payload: string) => void,
    properties?: unknown,
  ) {
    const { guest, wrap } = host.sandbox
    this.definition = host.definition(file)
    const text = copyText(properties ?? this.definition['data'] ?? {})
    this.viewData = this.view.parse(text) as Guest
    const methods = this.definition['methods'] ?? this.definition
    this.instance = Object.assign(guest.object(), methods, {
      data: guest.parse(text),
      is: file,
      setData: wrap((payload, callback) => this.setData(payload as Guest, callback)),
    })
  }

  /** Calls one of the app's functions on this instance; what it throws is kept as an error of the phone. */
  call(name: string, value?: unknown): unknown {
    const lifetimes = this.definition['lifetimes'] as Guest | undefined
    const hook = this.instance[name] ?? lifetimes?.[name] ?? this.definition[name]
    if (!isGuestFunction(hook)) return undefined
    const argument = this.host.sandbox.copyIn(value)
    return this.host.guard(`${this.file} ${name}`, () => hook.call(this.instance, argument))
  }

  /** Hands an event to the handler that the template names. */
  deliver(handler: string, event: unknown): unknown {
    if (!isGuestFunction(this.instance[handler])) this.host.complain(`${this.file} has no handler "${handler}"`)
    return this.call(handler, event)
  }

  /** Draws this scope and the components in it. */
  draw(): ViewNode {
    const frame: ViewNode = { tag: 'page', attributes: {}, children: [], parent: undefined, scope: this }
    const before = this.children
    this.children = new Map()
    const raw = this.view.draw(`${this.file}.wxml`, this.viewData)
    this.view.complaints().forEach((text) => this.host.complain(`${this.file}: ${text}`))
    this.adopt(raw, frame, before)
    for (const [key, gone] of before) if (!this.children.has(key)) gone.detach()
    return frame
  }

  /** The end of a component and of those inside it. */
  detach(): void {
    this.leave()
    this.call('detached')
  }

  /** The end of those inside it. */
  leave(): void {
    for (const child of this.children.values()) child.detach()
  }

  private setData(payload: Guest, callback: unknown): void {
    this.sent(JSON.stringify(payload))
    for (const [dataPath, value] of Object.entries(payload)) {
      if (value === undefined) continue
      const text = copyText(value)
      const { guest } = this.host.sandbox
      const drawn = this.view.parse(text)
      put(this.instance['data'], dataPath, guest.parse(text), guest.parse)
      const { sid } = put(this.viewData, dataPath, drawn, this.view.parse)
      if (typeof sid === 'string') this.fresh.set(sid, [...(this.fresh.get(sid) ?? []), drawn])
    }
    if (!isGuestFunction(callback)) return
    this.host.later(() => this.host.guard(`${this.file} setData callback`, () => callback.call(this.instance)))
  }

  /** Copies what the compiler's code drew, without its helper nodes. */
  private adopt(raw: RawNode, parent: ViewNode, before: Map<string, Scope>): void {
    for (const child of raw.children) {
      if (typeof child !== 'object') {
        if (child !== undefined) parent.children.push(String(child))
        continue
      }
      if (child.tag === 'virtual') {
        this.adopt(child, parent, before)
        continue
      }
      const tag = child.tag.replace(/^wx-/, '')
      const node: ViewNode = { tag, attributes: child.attr ?? {}, children: [], parent, scope: this }
      parent.children.push(node)
      const component = fileSettings(this.file).usingComponents?.[tag]
      if (component === undefined) this.adopt(child, node, before)
      else this.drawComponent(component, node, before)
    }
  }

  private drawComponent(component: string, node: ViewNode, before: Map<string, Scope>): void {
    const item = node.attributes['i'] as { sid?: string } | undefined
    const key = String(node.attributes['data-sid'] ?? item?.sid ?? this.children.size)
    const here = component.startsWith('/') ? '.' : path.posix.dirname(this.file)
    const file = path.posix.join(here, component.replace(/^\//, ''))
    const properties = copyText(node.attributes)
    const known = before.get(key)
    const child = known ?? new Scope(file, this.host, this.sent, node.attributes)
    // A component keeps what its own setData brought, until the page gives it something else.
    if (known && known.properties !== properties) known.receive(properties)
    child.properties = properties
    this.children.set(key, child)
    if (!known) child.call('attached')
    node.children = child.draw().children
    for (const drawn of node.children) if (typeof drawn !== 'string') drawn.parent = node
  }

  private receive(properties: string): void {
    Object.assign(this.instance['data'] as Guest, this.host.sandbox.guest.parse(properties))
    Object.assign(this.viewData, this.view.parse(properties))
  }
}
