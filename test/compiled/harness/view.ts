import vm from 'node:vm'
import { compileTemplates } from './compiler'

/** What the compiled templates give. */
export interface RawNode {
  tag: string
  attr?: Record<string, unknown>
  children: (RawNode | string | number | undefined)[]
}

/** The view layer's world: it draws templates, and takes only data that were parsed in it. */
export interface View {
  draw: (file: string, data: unknown) => RawNode
  parse: (text: string) => unknown
  /** What the templates warned of since one last looked: a template that is missing, or recurses. */
  complaints: () => string[]
}

let opened: View | undefined

/**
 * For each element that a template draws, the compiled code copies all functions of the file's scripts anew: a third of
 * the time of drawing. The scripts keep nothing, so one copy serves.
 */
function copiedOnce(code: string): string {
  const copied = code.replace(/\$gdc\((f_\["[^"]+"\]),"",1\)/g, '($1.copy??=$gdc($1,"",1))')
  if (copied === code) throw new Error('The compiler writes its copies of scripts in another way now.')
  return copied
}

/** A world of its own, because compiled templates tell types by constructor. One serves all phones: it keeps nothing. */
export function openView(): View {
  if (opened) return opened
  const { code, complaints: refused } = compileTemplates()
  if (!code) throw new Error(`The templates do not compile: ${refused}`)
  const complaints: string[] = []
  const console = { log: () => undefined, warn: (text: unknown) => complaints.push(String(text)) }
  const context = vm.createContext({ console })
  vm.runInContext('var window = globalThis', context)
  new vm.Script(copiedOnce(code), { filename: 'templates.js' }).runInContext(context)
  opened = {
    draw: vm.runInContext('(function (file, data) { return $gwx(file)(data) })', context) as View['draw'],
    parse: vm.runInContext('JSON.parse', context) as View['parse'],
    complaints: () => complaints.splice(0),
  }
  return opened
}

/** Data paths name fields and indexes: `root.cn.[0].v` and `list[2].name` alike. */
function steps(dataPath: string): (string | number)[] {
  const parts = [...dataPath.matchAll(/\[(\d+)\]|[^.[\]]+/g)]
  return parts.map((part) => (part[1] === undefined ? part[0] : Number(part[1])))
}

/** Puts a value where a data path says, and gives the object that it became part of. */
export function put(data: unknown, dataPath: string, value: unknown, parse: View['parse']): Record<string, unknown> {
  const names = steps(dataPath)
  let owner = data as Record<string | number, unknown>
  names.slice(0, -1).forEach((name, index) => {
    owner[name] ??= parse(typeof names[index + 1] === 'number' ? '[]' : '{}')
    owner = owner[name] as Record<string | number, unknown>
  })
  const last = names.at(-1)
  if (last !== undefined) owner[last] = value
  return owner
}
