export default definePageConfig({
  navigationBarTitleText: '参数表',
  enableShareAppMessage: true,
})
