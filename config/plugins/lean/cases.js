/** Worked cases without what only their tests read: what each is called, and what is expected but shown nowhere. */
const OF_TESTS = ['name', 'yearly', 'net', 'earliest', 'notes', 'papers']

module.exports = function loader(source) {
  return JSON.stringify(JSON.parse(source, (key, value) => (OF_TESTS.includes(key) ? undefined : value)))
}
