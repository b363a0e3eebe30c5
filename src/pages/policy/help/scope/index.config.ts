export default definePageConfig({
  navigationBarTitleText: '算什么、不算什么',
  enableShareAppMessage: true,
})
