export default definePageConfig({
  navigationBarTitleText: '居民参保：哪天起能报',
  enableShareAppMessage: true,
})
