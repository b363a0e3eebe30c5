import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'

/**
 * What of data is never read on a phone stays behind: what the days of a holiday notice are called, of which we ask only
 * which are off and which are worked; and of worked cases what their tests alone go by.
 */
const lean = {
  days: /chinese-days[\\/]dist[\\/]years[\\/]\d{4}\.json$/,
  cases: /[\\/]cases[\\/]\w+\.json$/,
}

export default function leave(ctx: IPluginContext) {
  ctx.modifyWebpackChain(({ chain }: { chain: { merge: (part: object) => void } }) => {
    const rules = Object.entries(lean).map(([name, test]) => {
      const loader = path.join(__dirname, 'lean', `${name}.js`)
      return [name, { test, type: 'json', use: { [name]: { loader } } }]
    })
    chain.merge({ module: { rule: Object.fromEntries(rules) } })
  })
}
