export default definePageConfig({
  navigationBarTitleText: '例题',
  enableShareAppMessage: true,
})
