import Taro from '@tarojs/taro'

/** A phone that has not answered by then never will; further taps are then taken again. */
const PATIENCE = 3000

let openingSince: number | undefined

/** Opens a page, once: opening takes a phone a while, and a second quick tap must not open another. */
export function openPage(url: string): void {
  const now = Date.now()
  if (openingSince !== undefined && now >= openingSince && now - openingSince < PATIENCE) return
  openingSince = now
  const done = () => (openingSince = undefined)
  void Taro.navigateTo({ url }).then(done, done)
}
