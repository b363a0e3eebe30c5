import eslint from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/**
 * Dependencies point one way: page → answer → ui, phone; page → rules. A topic (a folder of src/pages) never imports
 * another: two of them share through answer, ui, phone or rules. Nothing imports the tests.
 */
const behindTheFace = {
  group: ['**/rules/*', '!**/rules/index'],
  message: 'The rules package is entered through its index only.',
}
const noTests = { group: ['**/test/**'], message: 'Nothing imports the tests.' }
const noPages = { group: ['**/pages/**'], message: 'What topics share does not know the pages.' }
const topics = ['credit', 'reimbursement', 'claim', 'policy']

/** What ui and phone may take from the rules: days and faults, nothing of insurance. */
const daysAndFaults = {
  group: ['**/rules'],
  allowImportNames: ['IsoDate', 'isDate', 'isLikelyToday', 'FaultCode'],
  message: 'ui and phone know nothing of insurance.',
}

/** What opens on demand: a page of the main package that imports from it would load it at launch. */
const onDemand = ['credit/many', 'claim/plan', 'reimbursement/year', 'policy/help', 'policy/questions']

/**
 * The pages of 政策 that are about all topics: the worked cases open every calculator; export, import, clearing and the
 * report take in all that is kept.
 */
const crossings = {
  'policy/help/cases/*': [
    '**/*/link',
    '**/reimbursement/year',
    '**/year/link',
    '**/credit/form',
    '**/credit/words',
    '**/claim/form',
    '**/claim/words',
  ],
  'policy/settings/*': [
    ...['**/*/kept', '**/credit/many', '**/many/kept', '**/credit/answers', '**/credit/form', '**/credit/words'],
    ...['**/reimbursement/year', '**/year/kept', '**/year/drafts'],
  ],
}

const restricted = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: [behindTheFace, noTests, ...patterns] }],
})

const sentences = ['words.ts', '*Words.ts', 'text.ts']
const wordsOnly = { group: ['react', '@tarojs/*'], message: 'Words stand apart from what is drawn.' }

/** By the time a page is drawn, the page on top may be another. */
const routerOnTop = {
  selector: 'ImportSpecifier[imported.name=/^(useRouter|getCurrentInstance)$/]',
  message: 'Taro’s router tells of the page on top: what a page was opened with is useParams of src/phone/params.',
}
const phoneItself = {
  selector: "ImportDeclaration[source.value='@tarojs/taro'] > ImportDefaultSpecifier",
  message: 'What is asked of the phone goes through src/phone, where a second tap waits and a refusal is said.',
}

/** What one page alone asks of the phone, and says how it went. */
const ofOnePage = ['src/pages/picture/give.ts', 'src/pages/claim/plan/calendar.ts']

const otherTopics = (topic) => ({
  group: topics.filter((one) => one !== topic).map((one) => `**/${one}/**`),
  message: 'A topic never imports another: share through answer, ui, phone or rules.',
})

const topicRules = topics.flatMap((topic) => [
  { files: [`src/pages/${topic}/**`], rules: restricted(otherTopics(topic)) },
  { files: sentences.map((name) => `src/pages/${topic}/**/${name}`), rules: restricted(otherTopics(topic), wordsOnly) },
  ...Object.entries(crossings)
    .filter(([file]) => file.startsWith(`${topic}/`))
    .map(([file, allowed]) => {
      const { group, message } = otherTopics(topic)
      const patterns = { group: [...group, ...allowed.map((one) => `!${one}`)], message }
      return { files: [`src/pages/${file}`], rules: restricted(patterns) }
    }),
  {
    files: [`src/pages/${topic}/*.{ts,tsx}`],
    ignores: Object.keys(crossings).map((file) => `src/pages/${file}`),
    rules: restricted(otherTopics(topic), {
      group: onDemand.map((folder) => `./${folder.split('/')[1]}/**`),
      message: 'What opens on demand is not loaded at launch.',
    }),
  },
])

/** What readers see and touch, and what the phone keeps: rules know none of it. */
const screens = ['react', '@tarojs/*', ...['pages', 'answer', 'ui', 'phone'].map((one) => `**/${one}/**`)]

const rulesKnowNothing = {
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          group: [...screens, '**/test/**'],
          message: 'Rules are pure: no React, no Taro, no words, no storage.',
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
  { files: ['src/**/*.{ts,tsx}', 'test/pages/**', 'test/compiled/**'], rules: restricted() },
  { files: ['src/rules/**/*.ts'], rules: rulesKnowNothing },
  { files: ['src/answer/**'], rules: restricted(noPages) },
  { files: sentences.map((name) => `src/answer/**/${name}`), rules: restricted(noPages, wordsOnly) },
  {
    files: ['src/ui/**', 'src/phone/**'],
    rules: restricted(noPages, daysAndFaults, { group: ['**/answer/**'], message: 'answer stands on ui and phone.' }),
  },
  {
    files: ['src/phone/**'],
    rules: restricted(noPages, daysAndFaults, {
      group: ['**/answer/**', '**/ui/**'],
      message: 'ui and answer stand on phone.',
    }),
  },
  ...topicRules,
  { files: ['src/**'], ignores: ['src/rules/**'], rules: { 'no-restricted-syntax': ['error', routerOnTop] } },
  {
    files: ['src/**'],
    ignores: ['src/rules/**', 'src/phone/**', ...ofOnePage],
    rules: { 'no-restricted-syntax': ['error', routerOnTop, phoneItself] },
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
