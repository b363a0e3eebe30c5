export default definePageConfig({
  navigationBarTitleText: '两种口径差在哪',
  enableShareAppMessage: true,
})
