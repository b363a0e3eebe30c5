export default definePageConfig({
  navigationBarTitleText: '这笔账谁来付',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
