export default definePageConfig({
  navigationBarTitleText: '存成图片',
  enableShareAppMessage: true,
})
