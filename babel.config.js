module.exports = {
  presets: [
    [
      'taro',
      // `hot` swaps modules in place while developing, for which the preset would want one more package.
      { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false, hot: false },
    ],
  ],
}
