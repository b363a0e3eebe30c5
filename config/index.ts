import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import development from './dev'
import production from './prod'

/** How Taro builds both targets; `dev.ts` and `prod.ts` add what only one of the modes needs. */
export default defineConfig<'webpack5'>((merge) => {
  const common: UserConfigExport<'webpack5'> = {
    projectName: '厦门医保算一算',
    date: '2026-11-21',
    designWidth: 375,
    deviceRatio: { 375: 2 },
    sourceRoot: 'src',
    outputRoot: `dist/${process.env.ROOM ?? process.env.TARO_ENV}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    plugins: ['templates.ts', 'guarded.ts', 'listed.ts', 'lean.ts'].map((plugin) =>
      path.join(__dirname, 'plugins', plugin),
    ),
    mini: {
      // What only a sub-package uses goes into that sub-package.
      optimizeMainPackage: { enable: true },
      // The oldest phones that we know (browserslist) take arrows: what webpack writes around each module is shorter so.
      webpackChain: (chain) => {
        chain.merge({ output: { environment: { arrowFunction: true, const: true } } })
        // `npm run room` weighs each module by its name.
        if (process.env.ROOM) chain.merge({ optimization: { moduleIds: 'named', concatenateModules: false } })
      },
      // Each level has templates of its own in base.wxml; a test holds how deep pages nest. Deeper ones
      // would still be drawn. (Taro's types do not know the option.)
      ...{ baseLevel: 12 },
      // Sizes are written in px and scaled by one custom property (app.less), the same in both builds.
      postcss: { pxtransform: { enable: false, config: {} } },
    },
    h5: {
      publicPath: './',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: { autoprefixer: { enable: true, config: {} }, pxtransform: { enable: false, config: {} } },
    },
  }
  return merge({}, common, process.env.NODE_ENV === 'development' ? development : production)
})
