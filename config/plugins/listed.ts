import fs from 'node:fs'
import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import type { Compiler, Module } from 'webpack'

/**
 * Writes beside the build which packages of others it is made of, `dist/weapp.packages.json`: a test compares it with
 * what we mean to give to a phone.
 */
export default function listed(ctx: IPluginContext) {
  ctx.modifyWebpackChain(({ chain }: { chain: { plugin: (name: string) => { use: (plugin: unknown) => void } } }) => {
    chain.plugin('listed').use(Listed)
  })
}

class Listed {
  apply(compiler: Compiler): void {
    compiler.hooks.done.tap('listed', ({ compilation }) => {
      const used = [...compilation.modules].filter(
        (module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0,
      )
      // Of a style sheet that takes in others, what is left stands in ours.
      const styles = [...compilation.fileDependencies].filter((file) => /\.(less|css|wxss)$/.test(file))
      const names = new Set([...used.flatMap(filesOf), ...styles].flatMap(packageOf))
      const { path: output = '' } = compiler.options.output
      fs.mkdirSync(path.dirname(output), { recursive: true })
      fs.writeFileSync(`${output}.packages.json`, JSON.stringify([...names].sort()))
    })
  }
}

/** What a module is made of: one file, or several that were joined. */
function filesOf(module: Module & { readonly modules?: readonly Module[] }): string[] {
  return [(module as { readonly resource?: string }).resource ?? '', ...(module.modules ?? []).flatMap(filesOf)]
}

function packageOf(file: string): string[] {
  const [, name] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file) ?? []
  return name === undefined ? [] : [name.replace('\\', '/')]
}
