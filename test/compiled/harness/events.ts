import type { Guest } from './sandbox'
import type { ViewNode } from './tree'
import { ancestors } from './tree'

export function sidOf(node: ViewNode): string | undefined {
  const sid = node.attributes['data-sid'] ?? node.attributes['id']
  return typeof sid === 'string' && sid ? sid : undefined
}

/** An element as an event names it: `data-sid` becomes `dataset.sid`. */
function named(node: ViewNode): Guest {
  const dataset: Guest = {}
  for (const [name, value] of Object.entries(node.attributes)) {
    if (name.startsWith('data-')) dataset[name.slice(5)] = value
  }
  return { id: node.attributes['id'] ?? '', offsetLeft: 0, offsetTop: 0, dataset }
}

/** Seen from a page, whatever happens inside a component happens to the component. */
function targetFor(scope: ViewNode['scope'], node: ViewNode): ViewNode {
  return [node, ...ancestors(node)].find((candidate) => candidate.scope === scope) ?? node
}

/**
 * Delivers one event as WeChat does: from the element outwards when it bubbles, to the handlers that the tree names,
 * each with its own event, until one is bound with `catch`. Gives what the first handler returned.
 */
export function deliver(node: ViewNode, type: string, detail: Guest, bubbles: boolean, timeStamp: number): unknown {
  let returned: unknown
  for (const current of bubbles ? [node, ...ancestors(node)] : [node]) {
    const { attributes, scope } = current
    const bound = attributes[`bind${type}`] ?? attributes[`bind:${type}`]
    const caught = attributes[`catch${type}`] ?? attributes[`catch:${type}`]
    const handler = bound ?? caught
    if (typeof handler === 'string' && handler) {
      const touch = { identifier: 0, pageX: 10, pageY: 10, clientX: 10, clientY: 10 }
      const event = {
        type,
        timeStamp,
        target: named(targetFor(scope, node)),
        currentTarget: named(current),
        mark: {},
        detail,
        mut: false,
        ...(bubbles ? { touches: [touch], changedTouches: [touch] } : {}),
      }
      returned ??= scope.deliver(handler, event)
    }
    if (caught) break
  }
  return returned
}
