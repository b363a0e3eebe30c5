import type { UserConfigExport } from '@tarojs/cli'

const development: UserConfigExport<'webpack5'> = {
  h5: { devServer: { port: 10086, open: false } },
}

export default development
