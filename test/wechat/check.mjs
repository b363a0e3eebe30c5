/**
 * `npm run check:wechat`: WeChat's own compiler and its rules of code quality over the built mini-program, without an
 * account. Nothing is uploaded, and the key is made for this run and thrown away. The package (280 MB) is installed on
 * demand, outside the project.
 */
import { Buffer } from 'node:buffer'
import { generateKeyPairSync } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { installTool } from './tool.mjs'

/** As WeChat counts. */
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(0)} KB`

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
const settings = JSON.parse(fs.readFileSync(path.join(root, 'project.config.json'), 'utf8'))

/** Only what the tool is to see: the settings and the build, not the sources beside them. */
function copyProject(folder) {
  fs.copyFileSync(path.join(root, 'project.config.json'), path.join(folder, 'project.config.json'))
  fs.cpSync(path.join(root, settings.miniprogramRoot), path.join(folder, settings.miniprogramRoot), { recursive: true })
}

/** The project as the tool sees it. */
function openProject(tool, folder) {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  return new tool.Project({
    appid: settings.appid,
    type: 'miniProgram',
    projectPath: folder,
    privateKey,
    // What an account may do is asked of WeChat's server; these are the limits that the tool itself starts from.
    attr: () => Promise.resolve(tool.DefaultProjectAttr),
  })
}

/** Every rule, a line each; tells what was found against them. */
async function checkQuality(tool, project) {
  console.log('\nRules of code quality:')
  const rules = await tool.checkCodeQuality(project)
  for (const { name, success, detail } of rules) {
    console.log(`${success ? 'passed' : 'failed'}  ${name}`)
    const sizes = name === 'PACKAGE_SIZE_LIMIT' ? Object.entries(detail) : []
    for (const [pack, bytes] of sizes) console.log(`        ${pack} ${kilobytes(bytes)}`)
  }
  const broken = rules.filter(({ success }) => !success)
  return broken.map(({ name, text, detail }) => `${name}: ${text} ${JSON.stringify(detail ?? '')}`)
}

/** The compiler throws at whatever it does not accept. */
async function compile(tool, project) {
  console.log(
    '\nCompiler, by the settings of project.config.json (what it cannot ask of WeChat’s server, it has itself):',
  )
  const files = Object.values(await tool.getCompiledResult({ project, setting: { useProjectConfig: true } }))
  const bytes = files.reduce((sum, content) => sum + Buffer.byteLength(content), 0)
  console.log(`passed  ${files.length} files, ${kilobytes(bytes)} in all`)
}

const problems = []
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xiamen-yibao-check-'))
try {
  copyProject(folder)
  const tool = installTool('miniprogram-ci', '2.1.42')
  const project = openProject(tool, folder)
  problems.push(...(await checkQuality(tool, project)))
  await compile(tool, project)
} catch (error) {
  problems.push(String(error.message ?? error))
} finally {
  fs.rmSync(folder, { recursive: true, force: true })
}

problems.forEach((problem) => console.log(`failed  ${problem}`))
console.log(problems.length === 0 ? '\nEverything passed.' : `\n${problems.length} failed.`)
// The tool leaves processes of its own behind.
process.exit(problems.length === 0 ? 0 : 1)
