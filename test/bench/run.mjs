/** `npm run bench`: bundles the rules as they ship, into one file without the layers of a module system, and runs it. */
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const outfile = path.join(here, '..', '..', 'reports', 'bench.mjs')

// Taro's own bundler of TypeScript, so that the bench needs no package for itself.
const { build } = createRequire(createRequire(import.meta.url).resolve('@tarojs/webpack5-runner'))('esbuild')

await build({
  entryPoints: [path.join(here, 'bench.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: ['publicodes', 'json-rules-engine'],
  logLevel: 'warning',
})
await import(pathToFileURL(outfile).href)
