export default definePageConfig({
  navigationBarTitleText: '谁的账',
  enableShareAppMessage: true,
})
