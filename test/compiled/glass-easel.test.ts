import { glassEasel, MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { TmplGroup } from 'glass-easel-template-compiler'
import { builtFiles, readBuilt } from './harness/compiler'
import { openDevice, type Page } from './harness/device'
import { FULL_LINKS, FULL_NOW, fullStorage, openFolds } from './harness/full'
import { fileSettings } from './harness/program'
import { copyOut } from './harness/sandbox'
import { outline, type ViewNode } from './harness/tree'

/**
 * A second opinion: `wcc` of the harness dates from 2020, glass-easel is WeChat's framework of today. It takes the same
 * templates and the same messages of setData, and must come to the same page.
 */

const without = (file: string) => file.replace(/\.\w+$/, '')

interface Templates {
  list: Record<string, object>
  complaints: unknown[]
}

function compile(): Templates {
  const group = new TmplGroup()
  builtFiles('.wxs').forEach((file) => group.addScript(without(file), readBuilt(file)))
  const complaints = builtFiles('.wxml').flatMap((file) => group.addTmpl(without(file), readBuilt(file)) as unknown[])
  const code = `return ${group.getTmplGenObjectGroups()}`
  group.free()
  const list = new Function(code)() as Templates['list']
  return { list, complaints }
}

const templates = compile()

/** Opens the page in glass-easel without any data, sends it what the compiled page sent, and reads what came of it. */
function render(page: Page): ViewNode {
  const environment = new MiniProgramEnv()
  const space = environment.createCodeSpace('', true)
  for (const [file, content] of Object.entries(templates.list)) {
    space.addComponentStaticConfig(file, fileSettings(file))
    space.addCompiledTemplate(file, { groupList: templates.list, content } as never)
  }
  space.componentEnv('comp', ({ Component }) => Component({ properties: { i: Object, l: String } }))
  space.componentEnv(page.path, ({ Page }) => Page({ data: copyOut(page.scope.definition['data']) as never }))
  const backend = environment.associateBackend(new glassEasel.EmptyBackendContext())
  const root = backend.createRoot('page', space, page.path)
  for (const payload of page.payloads) root.get().setData(JSON.parse(payload) as object)
  const drawn: ViewNode = { tag: 'page', attributes: {}, children: [], parent: undefined, scope: page.scope }
  adopt(root.getComponent(), drawn)
  return drawn
}

/** Copies what glass-easel made into the harness's own tree, without its helper nodes. */
function adopt(element: glassEasel.Node, parent: ViewNode): void {
  if (glassEasel.TextNode.isTextNode(element)) {
    parent.children.push(element.textContent)
    return
  }
  let inner = parent
  if (glassEasel.NativeNode.isNativeNode(element)) {
    const { scope } = parent
    inner = { tag: element.is, attributes: attributesOf(element), children: [], parent, scope }
    parent.children.push(inner)
  }
  const holder = glassEasel.Component.isComponent(element) ? element.getShadowRoot() : element
  holder?.childNodes.forEach((child) => adopt(child, inner))
}

/** `aria-label` here is `ariaLabel` with wcc. */
function attributesOf(element: glassEasel.NativeNode): Record<string, unknown> {
  const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return Object.fromEntries(element.attributes.map(({ name, value }) => [camel(name), value]))
}

test('its compiler accepts every template', () => {
  expect(templates.complaints).toEqual([])
})

test.each(FULL_LINKS)('%s, its first screen and with every fold open, is the same page', async (link) => {
  const page = await openDevice({ storage: fullStorage(4, 4), now: FULL_NOW }).open(link)
  expect(outline(render(page))).toBe(page.outline())
  await openFolds(page)
  expect(outline(render(page))).toBe(page.outline())
})

test('what is typed key by key is the same page', async () => {
  const page = await openDevice().open('pages/credit/index?v=1&who=employee&age=45&base=6000')
  const base = page.find({ role: 'textbox', name: /月缴费基数/ })
  await base.clear()
  await base.type('8000')
  expect(page.text()).toContain('240.00')
  expect(outline(render(page))).toBe(page.outline())
})
