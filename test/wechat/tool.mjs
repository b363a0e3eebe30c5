import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'

/**
 * One of WeChat's packages, wanted by one check only and so no dependency: npm puts it beside other temporary files,
 * once for each version. No script of the many packages that it brings is run.
 */
export function installTool(name, version) {
  const folder = path.join(os.tmpdir(), `xiamen-yibao-${name}-${version}`)
  // Written last, so that an installation that was broken off is made again.
  const done = path.join(folder, 'installed')
  if (!fs.existsSync(done)) {
    const npm = process.env.npm_execpath
    if (npm === undefined) throw new Error('Start this by its npm script: npm installs what it needs.')
    console.log(`Installing ${name} ${version} into ${folder}, once …`)
    fs.mkdirSync(folder, { recursive: true })
    fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n')
    const options = ['install', `${name}@${version}`, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    const { status } = spawnSync(process.execPath, [npm, ...options], { cwd: folder, stdio: 'inherit' })
    if (status !== 0) throw new Error(`${name} cannot be installed: is the npm registry in reach?`)
    fs.writeFileSync(done, '')
  }
  return createRequire(path.join(folder, 'package.json'))(name)
}
