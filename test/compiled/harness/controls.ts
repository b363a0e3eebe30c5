import { deliver, sidOf } from './events'
import type { Page } from './page'
import type { ViewNode } from './tree'
import { ancestors, elements } from './tree'

export function isOn(value: unknown): boolean {
  return value === true || value === 'true'
}

export function listensToTaps({ attributes }: ViewNode): boolean {
  return Boolean(attributes['bindtap'] ?? attributes['catchtap'])
}

/** The attribute that holds what a person changes in a control. */
export function valueAttribute(node: ViewNode): 'value' | 'checked' | undefined {
  if (['input', 'textarea', 'slider', 'picker'].includes(node.tag)) return 'value'
  return ['switch', 'checkbox', 'radio'].includes(node.tag) ? 'checked' : undefined
}

/** The control that a tap works: the one tapped, the one around it, or the one that a label stands for. */
export function controlOf(node: ViewNode): ViewNode | undefined {
  const controls = ['button', 'switch', 'checkbox', 'radio', 'navigator', 'input', 'textarea']
  for (const candidate of [node, ...ancestors(node)]) {
    if (controls.includes(candidate.tag)) return candidate
    if (candidate.tag !== 'label') continue
    const target = candidate.attributes['for']
    const root = ancestors(candidate).at(-1) ?? candidate
    if (target) return elements(root).find((element) => element.attributes['id'] === target)
    return elements(candidate).find((element) => controls.includes(element.tag))
  }
  return undefined
}

/** What a tap does to a switch, a checkbox or a radio button; false for any other control. */
export function toggle(page: Page, control: ViewNode): boolean {
  const shown = (node: ViewNode) => isOn(page.shown.get(sidOf(node) ?? ''))
  const show = (node: ViewNode, on: boolean) => page.shown.set(sidOf(node) ?? '', on)
  const change = (node: ViewNode, value: unknown) => deliver(node, 'change', { value }, false, page.host.now())
  const { tag } = control
  if (tag === 'switch') {
    show(control, !shown(control))
    change(control, shown(control))
    return true
  }
  if (tag !== 'checkbox' && tag !== 'radio') return false
  const single = tag === 'radio'
  if (single && shown(control)) return true
  const group = ancestors(control).find((node) => node.tag === `${tag}-group`)
  const members = group ? elements(group).filter((node) => node.tag === tag) : [control]
  const on = single || !shown(control)
  if (single) members.forEach((member) => show(member, false))
  show(control, on)
  const values = members.filter(shown).map((member) => member.attributes['value'])
  if (group) change(group, single ? values[0] : values)
  return true
}
