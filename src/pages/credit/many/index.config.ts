export default definePageConfig({
  navigationBarTitleText: '几个人一起算',
  enableShareAppMessage: true,
})
