export default defineAppConfig({
  pages: ['pages/credit/index'],
  window: {
    navigationBarTitleText: '厦门医保算一算',
    navigationBarBackgroundColor: '@navigationBackground',
    navigationBarTextStyle: '@navigationText' as 'black',
    backgroundColor: '@pageBackground',
    backgroundTextStyle: '@refreshText' as 'dark',
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
})
