import type { PropsWithChildren, ReactElement } from 'react'
import { useLaunch } from '@tarojs/taro'
import './app.less'
import './answer/bill/form'
import './pages/credit/form'
import { leadOn } from './phone/notFound'
import { withParams } from './phone/params'
import { takeLinksInSameTab } from './phone/sameTab'
import { offerUpdate } from './phone/update'

/** Where pages lay before they stood under their tab: links in chats name them so. */
leadOn(
  {
    'claims/new/': 'pages/claim/plan/new/',
    'claims/plan/': 'pages/claim/plan/',
    'claims/visit/': 'pages/claim/plan/checklist/',
    'visits/index/': 'pages/reimbursement/year/',
    'visits/edit/': 'pages/reimbursement/year/visit/',
    'visits/person/': 'pages/reimbursement/year/person/',
    'guides/remote/': 'pages/policy/remote/',
    'pages/policy/help/remote/': 'pages/policy/remote/',
    'guides/settings/': 'pages/policy/settings/',
    'pages/policy/help/settings/': 'pages/policy/settings/',
    'guides/': 'pages/policy/help/',
  },
  '/pages/credit/index',
)

type Pages = Parameters<typeof withParams>[0]

/** The shell that Taro mounts pages into; every page brings its own frame. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    offerUpdate()
    if (process.env.TARO_ENV !== 'h5') return
    document.querySelector('taro-tabbar')?.setAttribute('role', 'navigation')
    takeLinksInSameTab()
  })
  return withParams(pagesIn(children))
}

/** In a browser Taro puts one thing around all pages. */
function pagesIn(children: unknown): Pages {
  return process.env.TARO_ENV === 'h5'
    ? (children as ReactElement<{ readonly children: Pages }>).props.children
    : (children as Pages)
}
