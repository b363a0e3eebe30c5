export default definePageConfig({
  navigationBarTitleText: '余额查询',
  enableShareAppMessage: true,
})
