/**
 * `npm run test:devtools`: opens every page in WeChat's developer tool, for the person who has it. The tool must be
 * logged in and let itself be driven: 设置 → 安全 → 服务端口. Where it lies somewhere else, say so by WECHAT_CLI.
 */
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { installTool } from '../wechat/tool.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
const pictures = path.join(root, 'reports', 'devtools')

/** Where the tool is after its own installation. There is none for Linux. */
const places = {
  darwin: '/Applications/wechatwebdevtools.app/Contents/MacOS/cli',
  win32: 'C:/Program Files (x86)/Tencent/微信web开发者工具/cli.bat',
}
const cliPath = process.env.WECHAT_CLI ?? places[process.platform]

if (cliPath === undefined || !fs.existsSync(cliPath)) {
  console.log(`WeChat's developer tool is not at ${cliPath ?? 'any known place'}. Nothing was checked.`)
  console.log('Get it at https://developers.weixin.qq.com/miniprogram/dev/devtools/download.html,')
  console.log('or set WECHAT_CLI to the file `cli` of the one you have.')
  process.exit(1)
}

const problems = []

/** The pages of the build, those of its sub-packages too. */
function allPages() {
  const { pages, subPackages } = JSON.parse(fs.readFileSync(path.join(root, 'dist', 'weapp', 'app.json'), 'utf8'))
  return [...pages, ...subPackages.flatMap((pack) => pack.pages.map((page) => `${pack.root}/${page}`))]
}

async function check(name, work) {
  const before = problems.length
  try {
    await work()
  } catch (error) {
    problems.push(`${name}: ${error.message}`)
  }
  console.log(`${problems.length === before ? 'passed' : 'failed'}  ${name}`)
}

/** Opens a page anew and waits until it is drawn. */
async function open(miniProgram, url) {
  const page = await miniProgram.reLaunch(`/${url}`)
  await page.waitFor('.frame')
  return page
}

async function opens(miniProgram, url) {
  const page = await open(miniProgram, url)
  const frame = await page.$('.frame')
  if ((await frame.text()).trim() === '') throw new Error('the page is empty')
  await miniProgram.screenshot({ path: path.join(pictures, `${url.replace(/\//g, '-')}.png`) })
}

/** The answer to a link, and to another base typed over it. */
async function answers(miniProgram) {
  const page = await open(miniProgram, 'pages/credit/index?v=1&who=employee&age=45&base=6000')
  const fields = await page.$$('.field-input')
  for (const [base, expected] of [
    ['6000', '180.00'],
    ['8000', '240.00'],
  ]) {
    await fields[1].input(base)
    await page.waitFor(500)
    const shown = await (await page.$('.answer')).text()
    if (!shown.includes(expected)) throw new Error(`${base} gives ${shown}, not ${expected}`)
  }
}

const automator = installTool('miniprogram-automator', '0.12.1')
fs.mkdirSync(pictures, { recursive: true })
const miniProgram = await automator.launch({ cliPath, projectPath: root, trustProject: true }).catch((error) => {
  console.log(`The developer tool does not start: ${error.message}`)
  console.log('Is it logged in, and is 设置 → 安全 → 服务端口 on?')
  process.exit(1)
})
miniProgram.on('exception', ({ message }) => problems.push(`exception: ${message}`))
miniProgram.on('console', ({ type, args }) => {
  if (type === 'error') problems.push(`console: ${JSON.stringify(args)}`)
})
for (const url of allPages()) await check(`${url} opens`, () => opens(miniProgram, url))
await check('划入 answers what is typed', () => answers(miniProgram))
await miniProgram.close()

problems.forEach((problem) => console.log(`failed  ${problem}`))
console.log(problems.length === 0 ? `Everything passed; pictures in ${pictures}` : `${problems.length} failed.`)
process.exit(problems.length === 0 ? 0 : 1)
