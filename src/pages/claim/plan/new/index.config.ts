export default definePageConfig({
  navigationBarTitleText: '报销申请',
  enableShareAppMessage: true,
})
