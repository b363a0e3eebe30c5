import type { PropsWithChildren } from 'react'
import './app.less'

/** The shell that Taro mounts pages into; every page brings its own frame. */
export default function App({ children }: PropsWithChildren) {
  return children
}
