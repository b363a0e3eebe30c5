import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { given, UNUSED } from '../../config/plugins/templates'

/** What the mini-program's templates leave out is drawn nowhere, and nothing else would say so. */

const root = path.join(__dirname, '..', '..', 'src')

interface Tag {
  readonly file: string
  readonly name: string
  readonly attributes: readonly string[]
}

const tags = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .flatMap((file): Tag[] => {
    const text = readFileSync(path.join(root, file), 'utf8')
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX)
    const found: Tag[] = []
    const visit = (node: ts.Node): void => {
      if ((ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) && ts.isIdentifier(node.tagName)) {
        // What is spread is what `named` gives: roles and names for screen readers.
        const attributes = node.attributes.properties.flatMap((one) =>
          ts.isJsxAttribute(one) && ts.isIdentifier(one.name) ? [one.name.text] : [],
        )
        found.push({ file, name: node.tagName.text, attributes })
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  })

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Of React, or in every template of its own. */
const EVERYWHERE = ['key', 'id', 'className', 'style', 'onClick']

test.each(Object.entries(given))('pages give a %s nothing that its template leaves out', (name, attributes) => {
  const component = name === 'view' ? 'View' : 'Text'
  const used = tags.filter((tag) => tag.name === component)
  expect(used.length).toBeGreaterThan(10)
  const dropped = used.flatMap((tag) =>
    tag.attributes
      .filter((one) => !EVERYWHERE.includes(one) && !attributes.includes(dashed(one)))
      .map((one) => `${tag.file}: ${one}`),
  )
  expect(dropped).toEqual([])
})

test('pages draw no component that has no template', () => {
  expect(tags.filter(({ name }) => UNUSED.includes(dashed(name).slice(1))).map(({ file }) => file)).toEqual([])
})
