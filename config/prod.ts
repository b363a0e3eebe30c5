import type { UserConfigExport } from '@tarojs/cli'

const production: UserConfigExport<'webpack5'> = {
  mini: {},
  h5: {},
}

export default production
