import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'

/** Of a holiday notice we ask only which days are off and which are worked: what each is called stays behind. */
export default function days(ctx: IPluginContext) {
  ctx.modifyWebpackChain(({ chain }: { chain: { merge: (part: object) => void } }) => {
    const loader = path.join(__dirname, 'days', 'loader.js')
    const rule = { test: /chinese-days[\\/]dist[\\/]years[\\/]\d{4}\.json$/, type: 'json', use: { days: { loader } } }
    chain.merge({ module: { rule: { days: rule } } })
  })
}
