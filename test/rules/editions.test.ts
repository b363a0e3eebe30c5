import { isDate, parameters, sources } from '../../src/rules'

describe('every figure', () => {
  test.each(parameters.map((parameter) => [parameter.id, parameter] as const))('%s', (_, { edition, values }) => {
    expect(values.length).toBeGreaterThan(0)
    values.forEach((value, index) => {
      expect(isDate(value.from) && isDate(value.checked)).toBe(true)
      expect(value.value).toMatch(/^\d+(\.\d+)?$|^\d\d-\d\d$/)
      expect(value.place).not.toBe('')
      expect(sources[value.source].edition).toBe(edition)
      // Oldest first, so that no two values hold on one day but a measure for a time and its standing rule.
      const next = values.slice(index + 1).find(({ temporary }) => temporary === value.temporary)
      if (next) expect(next.from > (value.until ?? value.from)).toBe(true)
    })
  })

  test('has a name of its own', () => {
    const ids = parameters.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
