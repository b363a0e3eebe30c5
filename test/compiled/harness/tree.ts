import type { Scope } from './scope'

/** One element that the view layer would draw; text stands among the children as it is. */
export interface ViewNode {
  tag: string
  attributes: Record<string, unknown>
  children: (ViewNode | string)[]
  parent: ViewNode | undefined
  /** The page or component whose template drew it; its handlers live there. */
  scope: Scope
}

/** What to look for; every field that is given must hold. A string means the whole text, an expression any part. */
export interface Query {
  role?: string
  name?: string | RegExp
  text?: string | RegExp
  tag?: string
  class?: string
  id?: string
}

/** Elements that are something to a screen reader without being told. */
const ownRoles: Record<string, string> = {
  button: 'button',
  input: 'textbox',
  textarea: 'textbox',
  switch: 'switch',
  checkbox: 'checkbox',
  radio: 'radio',
  slider: 'slider',
  navigator: 'link',
  picker: 'button',
}

/** Elements that stand within a line; every other one begins a new one. */
const inLine = new Set(['text', 'span', 'label', 'navigator'])

const isTrue = (value: unknown) => value === true || value === 'true'

export function elements(node: ViewNode): ViewNode[] {
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elements(child)]))
}

export function ancestors(node: ViewNode): ViewNode[] {
  return node.parent ? [node.parent, ...ancestors(node.parent)] : []
}

/** What a person can read in it, a line for each block. What styles hide is not known here. */
export function visibleText(node: ViewNode): string {
  const lines = (inner: ViewNode): string =>
    inner.children
      .map((child) => {
        if (typeof child === 'string') return child
        if (isTrue(child.attributes['hidden'])) return ''
        return inLine.has(child.tag) ? lines(child) : `\n${lines(child)}\n`
      })
      .join('')
  return lines(node)
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

export function roleOf(node: ViewNode): string | undefined {
  const told = node.attributes['ariaRole']
  return typeof told === 'string' && told ? told : ownRoles[node.tag]
}

/** What a screen reader says of it. */
export function nameOf(node: ViewNode): string {
  const label = ancestors(node).find((other) => other.tag === 'label')
  const texts = [
    node.attributes['ariaLabel'],
    visibleText(node),
    label && visibleText(label),
    node.attributes['placeholder'],
  ]
  const told = texts.find((text) => typeof text === 'string' && text !== '')
  return String(told ?? '').replace(/\n/g, ' ')
}

function agrees(wanted: string | RegExp, text: string): boolean {
  return typeof wanted === 'string' ? text === wanted : new RegExp(wanted.source, wanted.flags).test(text)
}

function matches(node: ViewNode, query: Query): boolean {
  const spoken = query.role !== undefined || query.name !== undefined
  const unseen = [node, ...ancestors(node)].some(
    ({ attributes }) => isTrue(attributes['hidden']) || (spoken && isTrue(attributes['ariaHidden'])),
  )
  if (unseen) return false
  if (query.tag !== undefined && node.tag !== query.tag) return false
  if (query.id !== undefined && node.attributes['id'] !== query.id) return false
  if (
    query.class !== undefined &&
    !String(node.attributes['class'] ?? '')
      .split(/\s+/)
      .includes(query.class)
  )
    return false
  if (query.role !== undefined && roleOf(node) !== query.role) return false
  if (query.name !== undefined && !agrees(query.name, nameOf(node))) return false
  return query.text === undefined || agrees(query.text, visibleText(node))
}

/** Everything that answers the query. Asked by text or name alone, only the innermost: its frames say the same. */
export function search(root: ViewNode, query: Query): ViewNode[] {
  const found = elements(root).filter((node) => matches(node, query))
  if (query.role !== undefined || query.tag !== undefined || query.class !== undefined) return found
  const around = new Set(found.flatMap(ancestors))
  return found.filter((node) => !around.has(node))
}

/** The page as a screen reader lists it; what a test shows when it did not find something. */
export function outline(root: ViewNode): string {
  const spoken = elements(root).filter((node) => roleOf(node) !== undefined && matches(node, {}))
  const lines = spoken.map((node) => `${roleOf(node) ?? ''} "${nameOf(node)}"`)
  return [...lines, '--- text ---', visibleText(root)].join('\n')
}
