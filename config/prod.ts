import type { UserConfigExport } from '@tarojs/cli'

const production: UserConfigExport<'webpack5'> = {
  // Chinese text is written as it is: escaped, it takes twice the bytes.
  // What libraries say to a console, nobody reads on a phone. Taro keeps the names of functions and quotes every key in a
  // browser build: nothing here asks for a function by its name.
  terser: {
    enable: true,
    config: {
      keep_fnames: false,
      compress: { passes: 2, drop_console: true },
      output: { ascii_only: false, quote_keys: false },
    },
  },
  mini: {},
  h5: {
    webpackChain(chain) {
      // Phones that we know take arrows: what webpack writes around each module is shorter so.
      chain.merge({ output: { environment: { arrowFunction: true, const: true } } })
      // What two pages share is a file of its own: by Taro's setting each of them would hold its own copy.
      chain.optimization.splitChunks({
        chunks: 'all',
        minSize: 10_000,
        cacheGroups: { defaultVendors: false, default: { minChunks: 2, reuseExistingChunk: true } },
      })
      // Taro's own way to put a day into a calendar on the web, which is not ours (it is 84 KB).
      chain.merge({ resolve: { alias: { ics: false } } })
    },
  },
}

export default production
