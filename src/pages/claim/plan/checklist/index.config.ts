export default definePageConfig({
  navigationBarTitleText: '看病那天带什么',
  enableShareAppMessage: true,
})
