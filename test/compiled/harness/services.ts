import type { Logic } from './logic'
import { copyOut, Failure, type Guest, type GuestFunction, isGuestFunction } from './sandbox'
import { informationOf, type Settings, younger } from './settings'
import type { PhoneStorage } from './storage'
import type { Answer, Wx } from './wx'

/** Calls that the phone just carries out; a test reads them in `device.calls`. */
const acknowledged =
  'showToast hideToast showLoading hideLoading setNavigationBarTitle setNavigationBarColor setBackgroundColor ' +
  'setBackgroundTextStyle showNavigationBarLoading hideNavigationBarLoading showShareMenu hideShareMenu hideHomeButton ' +
  'updateShareMenu pageScrollTo makePhoneCall addPhoneCalendar addPhoneRepeatCalendar addPhoneContact vibrateShort ' +
  'vibrateLong startPullDownRefresh stopPullDownRefresh showTabBar hideTabBar setTabBarItem setTabBarStyle ' +
  'setTabBarBadge removeTabBarBadge showTabBarRedDot hideTabBarRedDot hideKeyboard previewImage openDocument ' +
  'openLocation setKeepScreenOn enableAlertBeforeUnload disableAlertBeforeUnload exitMiniProgram openSetting authorize ' +
  'setClipboardData shareFileMessage addFileToFavorites navigateToMiniProgram openPrivacyContract requirePrivacyAuthorize'

const network =
  'request uploadFile downloadFile connectSocket login checkSession getUserProfile getUserInfo getLocation ' +
  'getFuzzyLocation loadFontFace reportEvent reportAnalytics reportMonitor requestSubscribeMessage requestPayment ' +
  'getRealtimeLogManager getBackgroundFetchData chooseAddress chooseInvoiceTitle'

const announcements =
  'Error UnhandledRejection PageNotFound AppShow AppHide ThemeChange WindowResize MemoryWarning NetworkStatusChange ' +
  'KeyboardHeightChange UserCaptureScreen LazyLoadError AudioInterruptionBegin AudioInterruptionEnd'

/** What the device does when the app asks for it. */
export interface ServiceHost {
  settings: Settings
  storage: PhoneStorage
  /** Opens a dialog that a person has to answer. */
  ask: (kind: 'modal' | 'actionSheet', options: Guest, answer: Answer) => void
  /** Things that change what the person sees: titles, toasts, the clipboard. */
  show: (name: string, options: Guest) => void
  navigate: (name: string, options: Guest) => void
  clipboard: () => string
  launch: () => unknown
}

/** Furnishes `wx` with everything that the app may ask of the phone. */
export function furnish(wx: Wx, logic: Logic, host: ServiceHost): void {
  const { settings } = host
  wx.object['env'] = logic.sandbox.copyIn({ USER_DATA_PATH: 'wxfile://usr' })
  for (const name of acknowledged.split(' ')) wx.asynchronous(name, (options) => host.show(name, options))
  for (const name of network.split(' ')) wx.forbidden(name)
  for (const name of announcements.split(' ')) wx.announcement(name)
  for (const name of ['navigateTo', 'redirectTo', 'navigateBack', 'switchTab', 'reLaunch']) {
    wx.asynchronous(name, (options) => host.navigate(name, options))
  }
  wx.waiting('showModal', (options, answer) => host.ask('modal', options, answer))
  wx.waiting('showActionSheet', (options, answer) => host.ask('actionSheet', options, answer))
  wx.asynchronous('getClipboardData', () => ({ data: host.clipboard() }))
  wx.asynchronous('getNetworkType', () => ({ networkType: 'none' }))
  wx.asynchronous('getSetting', () => ({ authSetting: {} }))
  wx.asynchronous('getPrivacySetting', () => ({ needAuthorization: false, privacyContractName: '' }))
  furnishStorage(wx, host.storage)
  for (const [name, information] of Object.entries(informationOf(settings))) wx.synchronous(name, information)
  wx.asynchronous('getSystemInfo', () => informationOf(settings)['getSystemInfoSync']?.())
  wx.asynchronous('getSystemInfoAsync', () => informationOf(settings)['getSystemInfoSync']?.())
  wx.synchronous('getLaunchOptionsSync', host.launch)
  wx.synchronous('getEnterOptionsSync', host.launch)
  wx.add('nextTick', (work) => logic.later(() => logic.guard('nextTick', work as GuestFunction)))
  wx.add('canIUse', (schema) => {
    const [name = ''] = String(schema).split('.')
    return !/^[a-z]+[A-Z]/.test(name) || name in wx.object
  })
  wx.add('createSelectorQuery', () => selectorQuery(wx, logic))
  wx.add('createIntersectionObserver', () => wx.idle(['relativeTo', 'relativeToViewport', 'observe', 'disconnect']))
  wx.add('getUpdateManager', () => wx.idle(['onCheckForUpdate', 'onUpdateReady', 'onUpdateFailed', 'applyUpdate']))
  wx.add('getLogManager', () => wx.idle(['debug', 'info', 'log', 'warn']))
  for (const name of younger(settings.baseLibrary)) Reflect.deleteProperty(wx.object, name)
  for (const [name, work] of Object.entries(settings.wx)) wx.add(name, work)
  for (const name of settings.unreadable) {
    const get = () => {
      throw new Failure(`${name}: rejected due to no permission currently`)
    }
    Object.defineProperty(wx.object, name, { get, enumerable: true })
  }
}

function furnishStorage(wx: Wx, storage: PhoneStorage): void {
  wx.asynchronous('getStorage', (options) => ({ data: storage.get(options['key']) }))
  wx.asynchronous('setStorage', (options) => storage.set(options['key'], copyOut(options['data'])))
  wx.asynchronous('removeStorage', (options) => storage.remove(options['key']))
  wx.asynchronous('clearStorage', () => storage.clear())
  wx.asynchronous('getStorageInfo', () => storage.info())
  wx.synchronous('getStorageSync', (key) => (storage.has(key) ? storage.get(key) : ''))
  wx.synchronous('setStorageSync', (key, value) => storage.set(key, copyOut(value)))
  wx.synchronous('removeStorageSync', (key) => storage.remove(key))
  wx.synchronous('clearStorageSync', () => storage.clear())
  wx.synchronous('getStorageInfoSync', () => storage.info())
}

/** Nothing is laid out here, so every measure is nought. */
function selectorQuery(wx: Wx, { sandbox, later, guard }: Logic): Guest {
  const waiting: GuestFunction[] = []
  const results: unknown[] = []
  const rectangle = { id: '', dataset: {}, left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 }
  const query = wx.idle(['in'])
  const nodes = wx.idle([])
  for (const name of ['select', 'selectAll', 'selectViewport']) query[name] = () => nodes
  for (const name of ['boundingClientRect', 'scrollOffset', 'fields', 'context', 'node']) {
    nodes[name] = (...values: unknown[]) => {
      const result = sandbox.copyIn({ ...rectangle, scrollTop: 0, scrollLeft: 0 })
      const callback = values.find(isGuestFunction)
      results.push(result)
      if (callback) waiting.push(() => callback(result))
      return query
    }
  }
  query['exec'] = (callback: unknown) => {
    const list = sandbox.copyIn([]) as unknown[]
    list.push(...results)
    if (isGuestFunction(callback)) waiting.push(() => callback(list))
    later(() => waiting.forEach((work) => guard('selector query', work)))
    return query
  }
  return query
}
