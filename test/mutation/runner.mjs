import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin'
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { expect } from 'expect'
import { readFileSync, readdirSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { format } from 'node:util'
import { Script } from 'node:vm'
import ts from 'typescript'

/**
 * Runs test/rules for Stryker. Under jest a mutant takes seconds, most of them to load packages anew; there are more
 * than three thousand. Here the packages stay, and only the rules and their tests are loaded for each mutant.
 */

/** Left out: what holds the wording, the repository or the types against the rules, and what tries thousands of inputs at random. */
const leftOut =
  /^(document|network|wording|sentences|templates|correction|table|kinds|examples|fuzz|claim-days|any-day|.+\.(properties|years))\.test\.ts$/

const require = createRequire(import.meta.url)
const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true }

/** Each file is compiled once, however often it is run. */
const scripts = new Map()

function runAsCommonJs(module, file) {
  let script = scripts.get(file)
  if (script === undefined) {
    const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions: options, fileName: file })
    script = new Script(Module.wrap(outputText), { filename: file })
    scripts.set(file, script)
  }
  script.runInThisContext()(module.exports, createRequire(file), module, file, path.dirname(file))
}

Module._extensions['.ts'] = runAsCommonJs
// A calendar package names its CommonJS file so, inside of a package of modules: Node alone would take it for one.
Module._extensions['.cjs.js'] = runAsCommonJs

globalThis.expect = expect

const titleOf = (title, values) => format(title, ...values.slice(0, title.match(/%[sdj]/g)?.length ?? 0))

/** The tests of a file, by what test/rules uses of jest: gathered, not run yet. */
function gather(file) {
  const tests = []
  const titles = [path.basename(file)]
  const add = (title, run) => tests.push({ id: [...titles, title].join(' › '), file, run })
  globalThis.test = Object.assign(add, {
    each: (rows) => (title, run) => {
      rows.forEach((row, index) => {
        const values = Array.isArray(row) ? row : [row]
        // Numbered: every test needs a name of its own here.
        add(`${titleOf(title, values)} (${index + 1})`, () => run(...values))
      })
    },
  })
  const describe = (title, define) => {
    titles.push(title)
    define()
    titles.pop()
  }
  globalThis.describe = Object.assign(describe, {
    each: (rows) => (title, define) =>
      [...rows].forEach((row) => describe(titleOf(title, [row].flat()), () => define(...[row].flat()))),
  })
  globalThis.beforeAll = (prepare) => void prepare()
  require(file)
  return tests
}

class RulesTestRunner {
  stryker = (globalThis.__stryker__ ??= {})

  capabilities() {
    return { reloadEnvironment: true }
  }

  async dryRun({ coverageAnalysis }) {
    this.stryker.mutantCoverage = { static: {}, perTest: {} }
    const result = await this.run({ disableBail: true, covering: coverageAnalysis === 'perTest' })
    return { ...result, mutantCoverage: this.stryker.mutantCoverage }
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, disableBail }) {
    this.stryker.hitLimit = hitLimit
    this.stryker.hitCount = hitLimit === undefined ? undefined : 0
    const activate = () => (this.stryker.activeMutant = activeMutant.id)
    if (mutantActivation === 'static') activate()
    const result = await this.run({ disableBail, testFilter, loaded: activate })
    this.stryker.activeMutant = undefined
    return toMutantRunResult(determineHitLimitReached(this.stryker.hitCount, hitLimit) ?? result, disableBail)
  }

  async run({ disableBail, testFilter, covering = false, loaded = () => undefined }) {
    let tests
    try {
      tests = this.load()
    } catch (thrown) {
      return { status: DryRunStatus.Error, errorMessage: String(thrown?.stack ?? thrown) }
    }
    loaded()
    const wanted = testFilter && new Set(testFilter)
    const results = []
    for (const test of tests) {
      if (wanted && !wanted.has(test.id)) continue
      if (covering) this.stryker.currentTestId = test.id
      const result = await resultOf(test)
      this.stryker.currentTestId = undefined
      results.push(result)
      if (result.status === TestStatus.Failed && !disableBail) break
    }
    return { status: DryRunStatus.Complete, tests: results }
  }

  /** Whatever the rules remember between calls is forgotten with them. */
  load() {
    const root = process.cwd()
    for (const file of Object.keys(require.cache)) {
      if (file.startsWith(root) && !file.includes('node_modules')) Reflect.deleteProperty(require.cache, file)
    }
    const folder = path.join(root, 'test', 'rules')
    const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts') && !leftOut.test(name))
    return files.flatMap((name) => gather(path.join(folder, name)))
  }
}

async function resultOf({ id, file, run }) {
  const start = performance.now()
  const result = { id, name: id, fileName: file }
  try {
    await run()
    return { ...result, status: TestStatus.Success, timeSpentMs: performance.now() - start }
  } catch (thrown) {
    const failureMessage = String(thrown?.message ?? thrown)
    return { ...result, status: TestStatus.Failed, failureMessage, timeSpentMs: performance.now() - start }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'rules', RulesTestRunner)]
