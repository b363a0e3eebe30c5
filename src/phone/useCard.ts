import { useShareAppMessage } from '@tarojs/taro'

/** What WeChat sends of a page that holds nothing of the reader's: its title and the way to it. */
export function useCard(title: string, page: string) {
  useShareAppMessage(() => ({ title, path: page }))
}
