import type { UserConfigExport } from '@tarojs/cli'

const production: UserConfigExport<'webpack5'> = {
  // Chinese text is written as it is: escaped, it takes twice the bytes.
  terser: { enable: true, config: { output: { ascii_only: false } } },
  mini: {},
  h5: {},
}

export default production
