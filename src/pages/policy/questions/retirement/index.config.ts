export default definePageConfig({
  navigationBarTitleText: '退休要缴满多少年',
  enableShareAppMessage: true,
})
