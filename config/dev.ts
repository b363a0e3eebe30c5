import type { UserConfigExport } from '@tarojs/cli'

const development: UserConfigExport<'webpack5'> = {
  // The page is loaded anew on a change; swapping modules in place would want one more package.
  h5: { devServer: { port: 10086, open: false, hot: false, liveReload: true } },
}

export default development
