import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** A kind that the rules do not know what to do with must not compile: nothing may settle it as if it were another. */

const rules = path.join(__dirname, '..', '..', 'src', 'rules')
const choices = path.join(rules, 'choices.ts')

function optionsOfProject(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(path.join(__dirname, '..', '..', 'tsconfig.json'), (file) =>
    readFileSync(file, 'utf8'),
  ) as { config: object }
  return { ...ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, rules).options, types: [] }
}

const options = optionsOfProject()
const host = ts.createCompilerHost(options)
const readFile = host.readFile.bind(host)
let program: ts.Program | undefined

/** The files of the rules that do not compile once the answers of a visit or a person have one more kind. */
function complaining(before: string, after: string): string[] {
  const text = readFileSync(choices, 'utf8').replace(before, after)
  const altered: ts.CompilerHost = {
    ...host,
    readFile: (file) => (path.resolve(file) === choices ? text : readFile(file)),
    getSourceFile: (file, version) =>
      path.resolve(file) === choices
        ? ts.createSourceFile(file, text, version)
        : (program?.getSourceFile(file) ?? host.getSourceFile(file, version)),
  }
  program = ts.createProgram([path.join(rules, 'index.ts')], options, altered)
  const files = program.getSemanticDiagnostics().map(({ file }) => path.basename(file?.fileName ?? ''))
  return [...new Set(files)].sort()
}

test('as it is, it compiles', () => {
  expect(complaining('', '')).toEqual([])
})

test.each([
  ['care', "'outpatient', 'inpatient'", "'special'", ['care.ts', 'input.ts']],
  ['place', "'xiamen', 'fujian', 'other-province'", "'abroad'", ['shares.ts']],
  ['filing', "'long-stay', 'temporary', 'referral'", "'transfer'", ['shares.ts']],
  ['level', "'primary', 'secondary', 'tertiary'", "'village'", ['cost.ts', 'estimate.ts']],
  ['status of employees', "'in-service', 'retired'", "'unemployed'", ['cost.ts', 'estimate.ts', 'year.ts']],
  ['group of residents', "'adult', 'minor-or-student'", "'newborn'", ['cost.ts', 'year.ts']],
])('a new kind of %s has to be dealt with', (_, kinds, added, files) => {
  expect(complaining(kinds, `${kinds}, ${added}`)).toEqual(files)
})
