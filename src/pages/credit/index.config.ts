export default definePageConfig({
  navigationBarTitleText: '个人账户划入',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
