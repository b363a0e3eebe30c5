export default definePageConfig({
  navigationBarTitleText: '医疗救助与参保缴费',
  enableShareAppMessage: true,
})
