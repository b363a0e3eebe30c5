export default definePageConfig({
  navigationBarTitleText: '两个人比一比',
  enableShareAppMessage: true,
})
