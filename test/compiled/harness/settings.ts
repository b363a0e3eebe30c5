import { knowsDark } from './program'

/** What kind of phone it is, and in which mood. */
export interface DeviceOptions {
  /** What is kept on the phone. Give the same map to two devices: the app was killed and opened again. */
  storage?: Map<string, unknown>
  /** The phone's clock at the start; a text without zone is local time. */
  now?: string | number | Date
  theme?: 'light' | 'dark'
  /** WeChat's font size, in px; 16 is its standard, 23.5 its largest. */
  fontSizeSetting?: number
  window?: { width: number; height: number }
  /** Version of the base library. */
  baseLibrary?: string
  /** On Android `Intl` is absent; on an iPhone promises go on only after a timer. */
  platform?: 'android' | 'ios'
  /** Names of `wx` functions that fail, such as `setStorageSync`; `device.failing` can be changed later. */
  failing?: string[]
  /** Built-ins that this phone lacks, beyond those of its platform: `Array.prototype.at`. */
  absent?: string[]
  /** WeChat hands query values on as they stand in the link; some entries decode them first. */
  queries?: 'raw' | 'decoded'
  /** Names of `wx` that throw when they are only read, as many do in the single page of 朋友圈. */
  unreadable?: string[]
  /** More functions for `wx`, or others in place of the harness's. */
  wx?: Record<string, (...values: unknown[]) => unknown>
}

export type Settings = Required<Omit<DeviceOptions, 'storage' | 'now' | 'failing'>>

export function settingsOf(options: DeviceOptions): Settings {
  return {
    theme: 'light',
    fontSizeSetting: 16,
    window: { width: 390, height: 844 },
    baseLibrary: '3.3.4',
    platform: 'android',
    absent: [],
    queries: 'raw',
    unreadable: [],
    wx: {},
    ...options,
  }
}

/**
 * What some phone lacks: WeChat's base library fills in standard functions by core-js, but not syntax, big numbers or
 * weak references; of a function younger than ES2021 (`lib` in tsconfig.json) one cannot be sure.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/runtime/js-support.html
 */
export function absentOn({ platform, absent }: Settings): string[] {
  const young =
    'BigInt BigInt64Array BigUint64Array WebAssembly SharedArrayBuffer Atomics WeakRef FinalizationRegistry Iterator ' +
    'Object.hasOwn Object.groupBy Map.groupBy Promise.withResolvers Promise.try Array.fromAsync Array.prototype.at ' +
    'Array.prototype.findLast Array.prototype.findLastIndex Array.prototype.toSorted Array.prototype.toReversed ' +
    'Array.prototype.toSpliced Array.prototype.with String.prototype.at String.prototype.isWellFormed'
  return [...young.split(' '), ...(platform === 'android' ? ['Intl'] : []), ...absent]
}

/** Functions that came after the oldest base library that we build for (2.25). */
const since: Record<string, string> = {
  getPrivacySetting: '2.32.3',
  openPrivacyContract: '2.32.3',
  requirePrivacyAuthorize: '2.32.3',
}

/** The names that a base library of this version does not have yet. */
export function younger(version: string): string[] {
  const weight = (text: string) => text.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0)
  return Object.keys(since).filter((name) => weight(since[name] ?? '0') > weight(version))
}

/** The phone as it describes itself, each function its part; the oldest function gives everything. */
export function informationOf(settings: Settings): Record<string, () => Record<string, unknown>> {
  const android = settings.platform === 'android'
  const { width, height } = settings.window
  const frame = () => ({
    pixelRatio: 3,
    screenWidth: width,
    screenHeight: height,
    windowWidth: width,
    windowHeight: height - 150,
    statusBarHeight: 44,
    safeArea: { left: 0, right: width, top: 44, bottom: height - 34, width, height: height - 78 },
  })
  const device = () => ({
    platform: settings.platform,
    system: android ? 'Android 10' : 'iOS 12.5',
    brand: android ? 'HUAWEI' : 'iPhone',
    model: android ? 'ANE-AL00' : 'iPhone 8',
  })
  const app = () => ({
    SDKVersion: settings.baseLibrary,
    version: '8.0.50',
    language: 'zh_CN',
    ...(knowsDark ? { theme: settings.theme } : {}),
    fontSizeSetting: settings.fontSizeSetting,
    fontSizeScaleFactor: settings.fontSizeSetting / 16,
    host: { appId: '', env: 'WeChat' },
  })
  const system = () => ({ deviceOrientation: 'portrait', bluetoothEnabled: false, wifiEnabled: true })
  const right = width - 7
  return {
    getWindowInfo: frame,
    getDeviceInfo: device,
    getAppBaseInfo: app,
    getSystemSetting: system,
    getSystemInfoSync: () => ({ ...frame(), ...device(), ...app(), ...system() }),
    getAppAuthorizeSetting: () => ({}),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'release', version: '' } }),
    getMenuButtonBoundingClientRect: () => ({ width: 87, height: 32, top: 48, bottom: 80, left: right - 87, right }),
  }
}
