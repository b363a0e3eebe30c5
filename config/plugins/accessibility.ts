import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import attributes from './accessibility/attributes.json'

/**
 * Taro's compiled templates drop what screen readers need; this puts it back. Both sides take one list
 * (attributes.json): the templates here and the runtime that names what it sends, or their short names differ.
 * Every attribute in it costs bytes in base.wxml, so it holds only what pages use.
 */
export default function accessibility(ctx: IPluginContext) {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      if (platform.platform !== 'weapp') return
      platform.template.mergeComponents(ctx, attributes)
      // No page holds back the scrolling of what lies below (catchMove): one template of that view instead of one a level.
      platform.template.nestElements.set('catch-view', 1)
      const runtime = path.join(__dirname, 'accessibility', 'runtime.ts').replace(/\\/g, '/')
      platform.runtimePath = [platform.runtimePath ?? []].flat().concat(runtime)
    },
  })
}
