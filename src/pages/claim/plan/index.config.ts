export default definePageConfig({
  navigationBarTitleText: '报销计划',
  enableShareAppMessage: true,
})
