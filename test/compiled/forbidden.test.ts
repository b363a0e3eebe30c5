import { DEEP } from '../deep'
import { type DeviceOptions, openDevice } from './harness/device'
import { Failure } from './harness/sandbox'

/**
 * Places where WeChat forbids a part of `wx`: reading a name throws, or calling it does. The app opens and answers all
 * the same. A short run tries what the app uses and some of the rest.
 */
const LINK = 'pages/credit/index?v=1&who=employee&age=45&base=6000'
const all = String(openDevice().run('Object.keys(wx).join()')).split(',')
const used =
  'env router worklet cloud getStorageSync getStorage setStorage canIUse getUpdateManager getAppBaseInfo onPageNotFound ' +
  'showToast navigateTo switchTab reLaunch setClipboardData getSystemInfoSync nextTick login'
const names = DEEP ? [...new Set([...used.split(' '), ...all])] : used.split(' ')

const throwing = (name: string) => () => {
  throw new Failure(`${name}:fail no permission`)
}

async function opens(options: DeviceOptions, scene: number) {
  const device = openDevice(options)
  const page = await device.open(LINK, scene)
  expect(page.text()).toContain('180.00')
  // Whatever it may not do, it goes on.
  await page.find({ role: 'textbox', name: /年龄/ }).type('1')
  expect(page.text()).not.toBe('')
  expect(device.errors).toEqual([])
  return device
}

test.each(names)('where wx.%s cannot even be read, the app opens and answers', async (name) => {
  await opens({ unreadable: [name] }, 1154)
})

// `env` is plain data: nobody calls it.
test.each(names.filter((name) => name !== 'env' && all.includes(name)))(
  'where wx.%s throws when called, too',
  async (name) => {
    await opens({ wx: { [name]: throwing(name) } }, 1007)
  },
)

test('where everything that the single page forbids throws at once, too, and it says what it cannot', async () => {
  const forbidden = 'router worklet login navigateTo redirectTo navigateBack switchTab reLaunch getUpdateManager cloud'
  const device = await opens({ unreadable: forbidden.split(' ') }, 1154)
  const row = device.page.find({ role: 'link', name: /^几个人一起算/ })
  await row.tap()
  expect(device.toast).toContain('没有打开')
})

test('at launch nothing is asked of the network, of the person or of WeChat’s permissions', async () => {
  const device = await opens({}, 1007)
  expect(device.violations).toEqual([])
  const asking = /login|authorize|getUserProfile|getUserInfo|Location|request|Subscribe|Privacy|getSetting/i
  expect(device.calls.map(({ name }) => name).filter((name) => asking.test(name))).toEqual([])
})

test.each([200, 1000])('two quick taps on a way to another page open it once, where that takes %s ms', async (wait) => {
  let opened = 0
  const slow = openDevice({ wx: { navigateTo: () => void (opened += 1) } })
  const rows = (await slow.open('pages/policy/index')).findAll({ role: 'link' })
  await rows[0]?.tap()
  await slow.advance(wait)
  await rows[0]?.tap()
  await rows[1]?.tap()
  expect(opened).toBe(1)
})
