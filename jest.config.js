const DEEP = process.env.DEEP === '1'

// The lunar calendar that checks ours reads the machine's own time; whatever else hangs on it is tried in zones of its own.
process.env.TZ = 'UTC'

/** Three kinds of proof, each with what it needs: rules in plain Node, pages in jsdom, the compiled mini-program. */
const common = {
  transform: { '\\.[jt]sx?$': 'babel-jest' },
  transformIgnorePatterns: ['/node_modules/(?!(chinese-days)/)'],
}

const pages = {
  ...common,
  displayName: 'pages',
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/test/pages/**/*.test.ts?(x)'],
  setupFilesAfterEnv: ['<rootDir>/test/pages/today.ts'],
  moduleNameMapper: {
    '\\.less$': '<rootDir>/test/pages/host/style.ts',
    '^@tarojs/components$': '<rootDir>/test/pages/host/components.tsx',
    '^@tarojs/taro$': '<rootDir>/test/pages/host/taro.ts',
  },
}

module.exports = {
  // No test asserts a time: on a busy machine the default of five seconds would. (Jest reads it here and not in a project.)
  testTimeout: 120_000,
  // Jest would leave one core out: of two, that is half.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/compiled/harness/order.js',
  projects: [
    { ...common, displayName: 'rules', testEnvironment: 'node', testMatch: ['<rootDir>/test/rules/**/*.test.ts'] },
    pages,
    {
      ...common,
      displayName: 'compiled',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/compiled/**/*.test.ts'],
      globalSetup: '<rootDir>/test/compiled/harness/build.js',
    },
    // The same pages on a machine whose clock is two years ahead: none of them reads it.
    ...(DEEP ? [{ ...pages, displayName: 'pages later', setupFiles: ['<rootDir>/test/pages/host/later.js'] }] : []),
  ],
}
