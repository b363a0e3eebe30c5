import { useEffect } from 'react'

/** The part of Taro that pages use, as a phone that tests can look into and set. */

type ShareHandler = (options: { from?: string; target?: { dataset?: object } }) => object

const initial = () => ({
  storage: new Map<string, unknown>(),
  storageFails: false,
  params: {} as Record<string, string>,
  fontSizeSetting: 17,
  calls: [] as { name: string; options: unknown }[],
  modalConfirms: true,
  failing: new Set<string>(),
  share: undefined as ShareHandler | undefined,
  /** The pages that are open, this one on top. */
  pages: [{}, {}] as object[],
  update: {} as { ready?: () => void; failed?: () => void },
})

/** What Taro calls the page that is drawn. */
export const PAGE = 'page'

export let phone = initial()

/** A phone as new; with `keeping` the same phone with the app started again. */
export function newPhone(keeping: Partial<ReturnType<typeof initial>> = {}): void {
  phone = { ...initial(), ...keeping }
}

/** The copy that a real storage makes. */
const copy = <T>(data: T): T => (data === undefined ? data : (JSON.parse(JSON.stringify(data)) as T))

function called(name: string, answer: object = {}) {
  return (options: unknown = {}) => {
    phone.calls.push({ name, options })
    return phone.failing.has(name) ? Promise.reject(new Error(`${name}:fail`)) : Promise.resolve(answer)
  }
}

/** What Taro does not turn into a promise. */
function answeredByCallback(name: string) {
  return (options: { success?: (answer: object) => void; fail?: (answer: object) => void }) => {
    phone.calls.push({ name, options })
    if (phone.failing.has(name)) options.fail?.({ errMsg: `${name}:fail auth deny` })
    else options.success?.({ errMsg: `${name}:ok` })
  }
}

export const useDidShow = () => undefined
export function useReady(callback: () => void) {
  useEffect(callback, [])
}
export function useLaunch(launch: () => void) {
  launch()
}
export const useShareTimeline = () => undefined
export function useShareAppMessage(handler: ShareHandler) {
  phone.share = handler
}

const Taro = {
  getStorageSync: (key: string) => copy(phone.storage.get(key) ?? ''),
  getStorage: ({ key }: { key: string }) =>
    phone.storage.has(key)
      ? Promise.resolve({ data: copy(phone.storage.get(key)) })
      : Promise.reject(new Error('getStorage:fail data not found')),
  getStorageInfo: () => Promise.resolve({ keys: [...phone.storage.keys()] }),
  setStorage({ key, data }: { key: string; data: unknown }) {
    if (phone.storageFails) return Promise.reject(new Error('setStorage:fail'))
    phone.storage.set(key, copy(data))
    return Promise.resolve({})
  },
  removeStorage({ key }: { key: string }) {
    phone.storage.delete(key)
    return Promise.resolve({})
  },
  canIUse: () => true,
  onPageNotFound: () => undefined,
  /** The page that is drawn is the one on top. */
  getCurrentPages: () =>
    phone.pages.map((page, index) =>
      index < phone.pages.length - 1 ? page : { ...page, $taroPath: PAGE, $taroParams: phone.params },
    ),
  getUpdateManager: () => ({
    onUpdateReady: (ready: () => void) => (phone.update.ready = ready),
    onUpdateFailed: (failed: () => void) => (phone.update.failed = failed),
    applyUpdate: () => void called('applyUpdate')(),
  }),
  getAppBaseInfo: () => ({ fontSizeSetting: phone.fontSizeSetting }),
  getSystemInfoSync: () => ({ fontSizeSetting: phone.fontSizeSetting }),
  showModal: (options: unknown) =>
    called('showModal', { confirm: phone.modalConfirms, cancel: !phone.modalConfirms })(options),
  showToast: called('showToast'),
  setClipboardData: called('setClipboardData'),
  makePhoneCall: called('makePhoneCall'),
  addPhoneCalendar: answeredByCallback('addPhoneCalendar'),
  navigateTo: called('navigateTo'),
  navigateBack: called('navigateBack'),
  switchTab: called('switchTab'),
  reLaunch: called('reLaunch'),
  redirectTo: called('redirectTo'),
  pageScrollTo: called('pageScrollTo'),
}

export default Taro
