export default definePageConfig({
  navigationBarTitleText: '全年的账',
  enableShareAppMessage: true,
})
