/** The h5 build, as files on a port of this machine that no one else can reach. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, URL } from 'node:url'

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' }

/** The folder of the build: the one named by H5_FOLDER as it is, otherwise ours, built where it is missing or older than its source. */
export function builtFolder() {
  const folder = process.env.H5_FOLDER ?? path.join(root, 'dist', 'h5')
  const page = path.join(folder, 'index.html')
  const source = ['src', 'config', 'package.json'].map((name) => path.join(root, name))
  if (process.env.H5_FOLDER) return folder
  if (existsSync(page) && statSync(page).mtimeMs >= Math.max(...source.map(newestIn))) return folder
  console.log('Building dist/h5 …')
  const taro = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@tarojs/cli/package.json')),
    'bin',
    'taro',
  )
  const { status, stdout, stderr } = spawnSync(process.execPath, [taro, 'build', '--type', 'h5'], { cwd: root })
  if (status === 0 && existsSync(page)) return folder
  throw new Error(`The h5 build failed.\n${String(stdout)}\n${String(stderr)}`)
}

function newestIn(file) {
  const found = statSync(file)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(...readdirSync(file).map((name) => newestIn(path.join(file, name))))
}

/** Serves a folder's files and nothing else; answers with the address and a way to stop. */
export async function serve(folder) {
  const server = createServer(({ url }, answer) => {
    const name = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    const file = path.join(folder, name === '/' ? 'index.html' : name)
    const ours = file.startsWith(folder + path.sep) && existsSync(file) && statSync(file).isFile()
    if (!ours) return answer.writeHead(404).end()
    answer.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' })
    return answer.end(readFileSync(file))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() }
}
