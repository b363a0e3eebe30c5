const Sequencer = require('@jest/test-sequencer').default

/** Jest's order, but for the compiled tests: they come last, because they wait for the build that begins with the run. */
module.exports = class extends Sequencer {
  sort(tests) {
    const compiled = ({ context }) => context.config.displayName?.name === 'compiled'
    const sorted = super.sort(tests)
    return [...sorted.filter((test) => !compiled(test)), ...sorted.filter(compiled)]
  }
}
