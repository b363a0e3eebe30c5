/** Bundles a program in TypeScript, with the rules as they ship, into one file for Node, and runs it. */
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))

// Taro's own bundler of TypeScript, so that no package is needed for this.
const { build } = createRequire(createRequire(import.meta.url).resolve('@tarojs/webpack5-runner'))('esbuild')

export async function runBundled(entry, external = []) {
  const outfile = path.join(here, '..', 'reports', `${path.basename(entry, '.ts')}.mjs`)
  await build({
    entryPoints: [path.join(here, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external,
    logLevel: 'warning',
  })
  await import(pathToFileURL(outfile).href)
}
