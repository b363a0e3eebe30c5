import type { UserConfigExport } from '@tarojs/cli'
import type { Compiler } from 'webpack'

/** Tells `start.mjs` how each build went, and ends with it, however it ended. */
class Told {
  apply(compiler: Compiler): void {
    compiler.hooks.done.tap('told', (stats) => process.send?.(stats.hasErrors() ? 'broken' : 'built'))
    process.once('disconnect', () => process.exit())
  }
}

const development: UserConfigExport<'webpack5'> = {
  h5: {
    // Scripts are asked for at the root: what is asked for elsewhere, the server answers with the page itself.
    publicPath: '/',
    // This machine alone is served, and the page is loaded anew on a change (babel.config.js swaps no modules).
    devServer: { host: '127.0.0.1', port: 10086, open: false, hot: false, liveReload: true },
    webpackChain(chain) {
      // The server would name its address before anything is built.
      chain.merge({ infrastructureLogging: { level: 'warn' } })
      if (process.send) chain.plugin('told').use(Told)
    },
  },
}

export default development
