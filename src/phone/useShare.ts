import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'

interface Shared {
  readonly title: string
  readonly figuresTitle: string
  readonly figuresPath: string
}

/** What WeChat sends when the page is passed on: figures only from the button that says so, never from the menu. */
export function useShare({ title, figuresTitle, figuresPath }: Shared) {
  useShareAppMessage(({ target }) => {
    const { figures } = (target as { dataset?: { figures?: unknown } } | undefined)?.dataset ?? {}
    return figures === true || figures === 'true'
      ? { title: figuresTitle, path: `/${figuresPath}` }
      : { title, path: `/${figuresPath.split('?')[0] ?? figuresPath}` }
  })
  useShareTimeline(() => ({ title }))
}
