import type { PropsWithChildren } from 'react'
import { useLaunch } from '@tarojs/taro'
import './app.less'
import { offerUpdate } from './phone/update'

/** The shell that Taro mounts pages into; every page brings its own frame. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    offerUpdate()
    if (process.env.TARO_ENV === 'h5') document.querySelector('taro-tabbar')?.setAttribute('role', 'navigation')
  })
  return children
}
