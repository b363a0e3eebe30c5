import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'

/**
 * In 朋友圈 (scene 1154) and other places WeChat forbids half of `wx`: some names throw when they are only read. Taro
 * reads every name at launch and then dies with a white page, so its runtime for WeChat gives way to a guarded one.
 */
export default function guarded(ctx: IPluginContext) {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      if (platform.platform !== 'weapp') return
      const own = path.join(__dirname, 'guarded', 'runtime.js').replace(/\\/g, '/')
      const paths = [platform.runtimePath ?? []].flat()
      platform.runtimePath = paths.map((one) => (/plugin-platform-weapp\/dist\/runtime$/.test(one) ? own : one))
    },
  })
}
