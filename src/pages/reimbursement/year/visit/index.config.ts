export default definePageConfig({
  navigationBarTitleText: '记一笔就诊',
  enableShareAppMessage: true,
})
