export default definePageConfig({
  navigationBarTitleText: '其他地区的划入',
  enableShareAppMessage: true,
})
