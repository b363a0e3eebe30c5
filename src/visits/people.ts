import Taro from '@tarojs/taro'
import type { Person } from '../store/visits'
import { visitsWords } from '../wording/visits'

/** What somebody is called on the page: the reader, who has no name, is 我. */
export function nameOf({ name }: Pick<Person, 'name'>): string {
  return name.trim() || visitsWords.me
}

/** Back to the list, also for who came here straight from a link. */
export async function leave(): Promise<void> {
  await Taro.navigateBack().catch(() => Taro.redirectTo({ url: '/visits/index/index' }))
}
