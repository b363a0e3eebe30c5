export default definePageConfig({
  navigationBarTitleText: '文件没写清的地方',
  enableShareAppMessage: true,
})
