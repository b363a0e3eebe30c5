import { Children, createContext, useContext, useState, type PropsWithChildren, type ReactElement } from 'react'
import Taro from '@tarojs/taro'

/** What a page was opened with. */
export type Query = Readonly<Record<string, unknown>>

const Opened = createContext<Query>({})

/**
 * What this page itself was opened with. Taro's own router tells of the page on top, or of none where the phone has put
 * the app away: by the time a page is drawn that may be another.
 */
export const useParams = () => useContext(Opened)

/** Taro names a page by its path, for as long as it is open. */
type Page = ReactElement<{ readonly tid: string }>

/** Every page with what it was opened with. */
export function withParams(pages: readonly Page[]) {
  return Children.map(pages, (page) => <Loaded tid={page.props.tid}>{page}</Loaded>)
}

function Loaded({ tid, children }: PropsWithChildren<Page['props']>) {
  const [params] = useState(() => loadedBy(tid))
  return <Opened.Provider value={params}>{children}</Opened.Provider>
}

function loadedBy(tid: string): Query {
  const pages = Taro.getCurrentPages() as unknown as { readonly $taroPath?: string; readonly $taroParams?: Query }[]
  return pages.find(({ $taroPath }) => $taroPath === tid)?.$taroParams ?? {}
}
