import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import attributes from './templates/attributes.json'

/** What Taro writes templates for whether or not a page uses it, and none does. */
export const UNUSED = ['scroll-view', 'image', 'static-image']

/** What pages give views and texts beside a class, a style and what a tap does; the rest of forty attributes stays out. */
export const given: Readonly<Record<string, readonly string[]>> = {
  view: ['hover-class', ...Object.keys(attributes.View)],
  text: [],
}

/** Of what Taro would write of a component, what pages give it. */
function onlyGiven(component: string, all: Readonly<Record<string, string>>) {
  const kept = given[component]
  return kept ? Object.fromEntries(Object.entries(all).filter(([name]) => kept.includes(name))) : all
}

/**
 * Taro's compiled templates drop what screen readers need; this puts it back. Both sides take one list
 * (attributes.json): the templates here and the runtime that names what it sends, or their short names differ.
 * Views and texts stand in base.wxml once a level, so that every attribute costs bytes twelve times: it holds only what
 * pages use (test/compiled/templates.test.ts).
 */
export default function templates(ctx: IPluginContext) {
  ctx.modifyComponentConfig(({ componentConfig }: { componentConfig: { includes: Set<string> } }) => {
    UNUSED.forEach((component) => componentConfig.includes.delete(component))
  })
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      if (platform.platform !== 'weapp') return
      platform.template.mergeComponents(ctx, attributes)
      Object.assign(platform.template, { modifyCompProps: onlyGiven })
      // No page holds back the scrolling of what lies below (catchMove): one template of that view instead of one a level.
      platform.template.nestElements.set('catch-view', 1)
      const runtime = path.join(__dirname, 'templates', 'runtime.ts').replace(/\\/g, '/')
      platform.runtimePath = [platform.runtimePath ?? []].flat().concat(runtime)
    },
  })
}
