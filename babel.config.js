module.exports = {
  // Shorter code for what no page here does: there is no document.all, nobody asks a function for its number of
  // parameters, and no field hides a setter of a parent class.
  assumptions: { noDocumentAll: true, ignoreFunctionLength: true, setPublicClassFields: true },
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: false,
        // It swaps modules in place while developing, for which the preset would want one more package.
        hot: false,
        // Every phone that we serve takes destructuring and parameters apart itself, but for two faults of old Safaris.
        exclude: ['transform-destructuring', 'transform-parameters'],
        include: [
          'bugfix/transform-safari-id-destructuring-collision-in-function-expression',
          'bugfix/transform-safari-rest-destructuring-rhs-array',
        ],
      },
    ],
  ],
}
