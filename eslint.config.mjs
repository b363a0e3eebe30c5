import eslint from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** The layers point one way: pages → rules, pages → wording. Rules know no React, no Taro, no wording, no clock. */
const behindTheFace = {
  group: ['**/rules/*', '!**/rules/index'],
  message: 'The rules package is entered through its index only.',
}

/** What readers see and touch: nothing below may reach up to it. */
const screens = [
  'react',
  '@tarojs/*',
  ...['pages', 'claims', 'visits', 'guides', 'components'].map((one) => `**/${one}/**`),
]

const rulesKnowNothing = {
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          group: [...screens, '**/wording/**', '**/store/**', '**/share/**'],
          message: 'Rules are pure: no React, no Taro, no wording, no storage.',
        },
      ],
    },
  ],
  'no-restricted-globals': ['error', 'wx', 'window', 'document', 'setTimeout', 'fetch'],
  'no-restricted-syntax': [
    'error',
    {
      selector: ":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]",
      message: 'Rules have no clock: today is an argument.',
    },
    {
      selector: "MemberExpression[object.name='Date'][property.name='now']",
      message: 'Rules have no clock: today is an argument.',
    },
  ],
}

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'reports', 'node_modules'] },
  eslint.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    languageOptions: { globals: { defineAppConfig: 'readonly', definePageConfig: 'readonly' } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  { files: ['src/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    files: ['src/**/*.{ts,tsx}', 'test/pages/**', 'test/compiled/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [behindTheFace] }] },
  },
  { files: ['src/rules/**/*.ts'], rules: rulesKnowNothing },
  {
    files: ['src/wording/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            behindTheFace,
            {
              group: [...screens, '**/store/**', '**/share/**'],
              message: 'Wording holds sentences only.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/components/**', 'src/share/**', 'src/store/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            behindTheFace,
            {
              group: ['pages', 'claims', 'visits', 'guides'].map((one) => `../**/${one}/**`),
              message: 'What pages share does not know the pages.',
            },
          ],
        },
      ],
    },
  },
  // Tests load pages anew, as when the app starts.
  { files: ['test/**'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        process: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
)
