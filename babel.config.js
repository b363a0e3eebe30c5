module.exports = {
  // Shorter code for what no page here does: there is no document.all, nobody asks a function for its number of
  // parameters, and no field hides a setter of a parent class.
  assumptions: { noDocumentAll: true, ignoreFunctionLength: true, setPublicClassFields: true },
  presets: [
    [
      'taro',
      // `hot` swaps modules in place while developing, for which the preset would want one more package.
      { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false, hot: false },
    ],
  ],
}
