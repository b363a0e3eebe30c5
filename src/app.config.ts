export default defineAppConfig({
  pages: ['pages/credit/index', 'pages/reimbursement/index', 'pages/claim/index', 'pages/policy/index'],
  subPackages: [
    { root: 'pages/credit/many', pages: ['index', 'compare/index'] },
    { root: 'pages/claim/plan', pages: ['index', 'new/index', 'checklist/index'] },
    { root: 'pages/reimbursement/year', pages: ['index', 'visit/index', 'person/index'] },
    { root: 'pages/picture', pages: ['index'] },
    {
      root: 'pages/policy/help',
      pages: [
        'parameters/index',
        'differences/index',
        'scope/index',
        'cases/index',
        'balance/index',
        'regions/index',
        'aid/index',
        'search/index',
      ],
    },
    { root: 'pages/policy/remote', pages: ['index'] },
    { root: 'pages/policy/settings', pages: ['index'] },
    { root: 'pages/policy/questions', pages: ['index', 'waiting/index', 'retirement/index', 'readings/index'] },
  ],
  window: {
    navigationBarTitleText: '厦门医保算一算',
    navigationBarBackgroundColor: '@navigationBackground',
    navigationBarTextStyle: '@navigationText' as 'black',
    backgroundColor: '@pageBackground',
    backgroundTextStyle: '@refreshText' as 'dark',
  },
  // A claim is filled in step by step: its pages come while the list is read.
  preloadRule: { 'pages/claim/index': { network: 'all', packages: ['pages/claim/plan'] } },
  tabBar: {
    color: '@tabText',
    selectedColor: '@tabSelected',
    backgroundColor: '@tabBackground',
    borderStyle: '@tabBorder' as 'black',
    list: [tab('credit', '划入'), tab('reimbursement', '报销'), tab('claim', '办理'), tab('policy', '政策')],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
})

/** One of the four tabs; its icon is named like its page. */
function tab(page: string, text: string) {
  return {
    pagePath: `pages/${page}/index`,
    text,
    iconPath: `./icons/${page}.png`,
    selectedIconPath: `./icons/${page}-selected.png`,
  }
}
