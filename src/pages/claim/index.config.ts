export default definePageConfig({
  navigationBarTitleText: '办理',
  enableShareAppMessage: true,
})
