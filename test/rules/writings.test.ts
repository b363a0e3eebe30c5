import fc from 'fast-check'
import { inDigits, readMoney } from '../../src/rules'
import { age, count, money, read, year } from '../../src/rules/kernel/input'
import { printSeed, RUNS, SEED } from '../anything'

/** How people write sums, counts and ages, and what each writing must give: the number, or the code of its fault. */

/** What a writing is read as, without zeros at its end, or what is wrong with it. */
function given(schema: typeof money | typeof age | typeof count | typeof year, text: string): string {
  const { data, faults } = read(schema, text)
  return faults ? faults.map(({ code }) => code).join() : typeof data === 'number' ? String(data) : data.toFixed()
}

const sums: readonly [writing: string, gives: string][] = [
  // plain
  ['0', '0'],
  ['3000', '3000'],
  ['3000.5', '3000.5'],
  ['3000.50', '3000.5'],
  ['0.01', '0.01'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['007', '7'],
  ['1000000000', '1000000000'],
  ['999999999.99', '999999999.99'],
  // grouped
  ['1,234.50', '1234.5'],
  ['12,345', '12345'],
  ['1,234,567.89', '1234567.89'],
  ['１，２３４．５０', '1234.5'],
  ['1，234', '1234'],
  ['3 000', '3000'],
  ['3 000.50', '3000.5'],
  ['3\u2009000.50', '3000.5'],
  ['3\u202f000', '3000'],
  ['3\u00a0000,50', 'not-a-number'],
  ['3\u00a0000', '3000'],
  ['3\u3000000', '3000'],
  ['１　２３４　５６７', '1234567'],
  ['1 234 567.8', '1234567.8'],
  // spaces around
  [' 3000', '3000'],
  ['3000  ', '3000'],
  ['\t3000\n', '3000'],
  ['\u00a03000\u00a0', '3000'],
  ['\u30003000', '3000'],
  ['3000\u2009', '3000'],
  ['\u20033000\u2002', '3000'],
  ['\u205f3000', '3000'],
  // marks that nobody sees
  ['3000\u200b', '3000'],
  ['\u200b3000', '3000'],
  ['30\u200b00', '3000'],
  ['\ufeff3000', '3000'],
  ['3000\u200d', '3000'],
  ['3000\u200e', '3000'],
  ['\u200f3000', '3000'],
  ['\u202a3000\u202c', '3000'],
  ['\u202d3000\u202c', '3000'],
  ['\u20603000', '3000'],
  ['3\u00ad000', '3000'],
  ['\u20683000\u2069', '3000'],
  ['1\u200b,234', '1234'],
  ['3000\u200b元', '3000'],
  ['3000 \u200b', '3000'],
  ['1.5\u200b万', '15000'],
  // full width
  ['３０００', '3000'],
  ['３０００．５', '3000.5'],
  ['3０0０', '3000'],
  ['３０００元', '3000'],
  // with a unit
  ['3000元', '3000'],
  ['3000 元', '3000'],
  ['3000\u3000元', '3000'],
  ['3000块', '3000'],
  ['3000块钱', '3000'],
  ['3000 块钱', '3000'],
  ['3000圆', '3000'],
  ['¥3000', '3000'],
  ['￥3000', '3000'],
  ['¥ 3,000.00', '3000'],
  ['￥ 3 000.00', '3000'],
  ['¥1,200 元', '1200'],
  ['6000元/月', '6000'],
  ['6000元／月', '6000'],
  ['6000 元 / 月', '6000'],
  ['６０００元／月', '6000'],
  ['6,000元每月', '6000'],
  ['6000元每月', '6000'],
  ['5.元', '5'],
  ['12.34元', '12.34'],
  // 万 and 千
  ['1万', '10000'],
  ['1.5万', '15000'],
  ['１．５万', '15000'],
  ['1.5 万', '15000'],
  ['2万元', '20000'],
  ['2万块', '20000'],
  ['2 万 元', '20000'],
  ['2万块钱', '20000'],
  ['0.6万元/月', '6000'],
  ['¥1.5万', '15000'],
  ['.5万', '5000'],
  ['0.5万', '5000'],
  ['1.05万', '10500'],
  ['12.3456万', '123456'],
  ['1.23456万', '12345.6'],
  ['1.234567万', '12345.67'],
  ['3千', '3000'],
  ['6千', '6000'],
  ['3.5千', '3500'],
  ['3千元', '3000'],
  ['3 千块', '3000'],
  ['6千元/月', '6000'],
  ['1.23456千', '1234.56'],
  ['1,000万', '10000000'],
  ['10万', '100000'],
  ['010万', '100000'],
  ['0万', '0'],
  ['100000万', '1000000000'],
  // nothing there
  ['', 'blank'],
  ['   ', 'blank'],
  ['\u3000', 'blank'],
  ['\u200b', 'blank'],
  ['\ufeff \u2060', 'blank'],
  ['元', 'blank'],
  ['¥', 'blank'],
  // below zero
  ['-1', 'negative'],
  ['-0.01', 'negative'],
  ['－3000', 'negative'],
  ['\u22123000', 'negative'],
  ['\u20133000', 'negative'],
  ['\u20143000', 'negative'],
  ['\u20103000', 'negative'],
  ['\u20113000', 'negative'],
  ['\ufe633000', 'negative'],
  ['- 3000', 'negative'],
  ['\u200b\u22123000', 'negative'],
  ['-¥3000', 'negative'],
  ['¥-3000', 'negative'],
  ['¥\u22123,000.00', 'negative'],
  ['-1,234.50', 'negative'],
  ['-3 000', 'negative'],
  ['-3000元', 'negative'],
  ['\u22121.5万', 'negative'],
  ['-3千块', 'negative'],
  ['-0.5万', 'negative'],
  // beyond what is read
  ['3000.005', 'too-many-decimals'],
  ['3.000', 'too-many-decimals'],
  ['1,234.567', 'too-many-decimals'],
  ['1.2345678万', 'too-many-decimals'],
  ['1.234567千', 'too-many-decimals'],
  ['3000.123元', 'too-many-decimals'],
  ['1000000000.01', 'too-large'],
  ['1,000,000,001', 'too-large'],
  ['100000.000001万', 'too-large'],
  ['100001万', 'too-large'],
  ['10000000千', 'too-large'],
  ['99999999999999元', 'too-large'],
  // doubtful: not guessed at
  ['1e3', 'not-a-number'],
  ['１ｅ３', 'not-a-number'],
  ['3,50', 'not-a-number'],
  ['12,34', 'not-a-number'],
  ['3，50', 'not-a-number'],
  ['0,500', 'not-a-number'],
  ['000,500', 'not-a-number'],
  ['0 500', 'not-a-number'],
  ['1,2345', 'not-a-number'],
  ['1234,567', 'not-a-number'],
  ['1,234 567', 'not-a-number'],
  ['1, 234', 'not-a-number'],
  ['1,,234', 'not-a-number'],
  ['3  000', 'not-a-number'],
  ['3 0', 'not-a-number'],
  ['30 00', 'not-a-number'],
  ['30\u00a000', 'not-a-number'],
  ['3\t000', 'not-a-number'],
  ['3\n000', 'not-a-number'],
  ['3.5.1', 'not-a-number'],
  ['1.234,50', 'not-a-number'],
  ['1.234.567', 'not-a-number'],
  ["1'234", 'not-a-number'],
  ['3。5', 'not-a-number'],
  ['3·5', 'not-a-number'],
  ['3-4', 'not-a-number'],
  ['3\u20134', 'not-a-number'],
  ['3000~4000', 'not-a-number'],
  ['3000-', 'not-a-number'],
  ['3000\u2212', 'not-a-number'],
  ['--3000', 'not-a-number'],
  ['\u2014\u20143000', 'not-a-number'],
  ['-¥-3000', 'not-a-number'],
  ['(3000)', 'not-a-number'],
  ['约3000', 'not-a-number'],
  ['3000左右', 'not-a-number'],
  ['3000多', 'not-a-number'],
  ['3000/2', 'not-a-number'],
  ['3000+500', 'not-a-number'],
  ['3000*2', 'not-a-number'],
  ['30%', 'not-a-number'],
  ['0x10', 'not-a-number'],
  ['Infinity', 'not-a-number'],
  ['NaN', 'not-a-number'],
  ['.', 'not-a-number'],
  ['三千', 'not-a-number'],
  ['3百', 'not-a-number'],
  ['½', 'not-a-number'],
  ['3³', 'not-a-number'],
  ['٣٠٠٠', 'not-a-number'],
  ['3\u20624', 'not-a-number'],
  ['3\u20634', 'not-a-number'],
  ['1万2', 'not-a-number'],
  ['1万2千', 'not-a-number'],
  ['1万2元', 'not-a-number'],
  ['3千5', 'not-a-number'],
  ['1\n2万', 'not-a-number'],
  ['3千万', 'not-a-number'],
  ['1万万', 'not-a-number'],
  ['1亿', 'not-a-number'],
  ['1.5w', 'not-a-number'],
  ['3k', 'not-a-number'],
  ['万', 'not-a-number'],
  ['万元', 'not-a-number'],
  ['5.万', 'not-a-number'],
  ['12,34万', 'not-a-number'],
  ['1.2.3万', 'not-a-number'],
  ['1-2万', 'not-a-number'],
  ['1e3万', 'not-a-number'],
  ['约1.5万', 'not-a-number'],
  ['1.5万左右', 'not-a-number'],
  ['元3000', 'not-a-number'],
  ['3元5', 'not-a-number'],
  ['3块5', 'not-a-number'],
  ['3块5毛', 'not-a-number'],
  ['3000元元', 'not-a-number'],
  ['¥¥3000', 'not-a-number'],
  ['3000¥', 'not-a-number'],
  ['$3000', 'not-a-number'],
  ['3000美元', 'not-a-number'],
  ['3000分', 'not-a-number'],
  ['6000/月', 'not-a-number'],
  ['6000元/年', 'not-a-number'],
  ['6000元每年', 'not-a-number'],
  ['6000元/天', 'not-a-number'],
  ['3000岁', 'not-a-number'],
  ['3000个月', 'not-a-number'],
  ['3千克', 'not-a-number'],
]

const ages: readonly [writing: string, gives: string][] = [
  ['0', '0'],
  ['45', '45'],
  ['045', '45'],
  ['120', '120'],
  [' 45 ', '45'],
  ['４５', '45'],
  ['\u300045', '45'],
  ['45\u200b', '45'],
  ['4\u200b5', '45'],
  ['\u200e45', '45'],
  ['45岁', '45'],
  ['45 岁', '45'],
  ['45\u00a0岁', '45'],
  ['45周岁', '45'],
  ['45 周岁', '45'],
  ['４５周岁', '45'],
  ['45岁\ufeff', '45'],
  ['', 'blank'],
  ['\u200b', 'blank'],
  ['岁', 'blank'],
  ['-1', 'negative'],
  ['\u221245', 'negative'],
  ['－45岁', 'negative'],
  ['-45.5岁', 'negative'],
  ['-45.55', 'negative'],
  ['45.5', 'not-whole'],
  ['45.0', 'not-whole'],
  ['45.5岁', 'not-whole'],
  ['４５．５周岁', 'not-whole'],
  ['121', 'too-old'],
  ['121岁', 'too-old'],
  ['1000000周岁', 'too-old'],
  ['45元', 'not-a-number'],
  ['45个月', 'not-a-number'],
  ['45月', 'not-a-number'],
  ['45岁半', 'not-a-number'],
  ['4岁5', 'not-a-number'],
  ['45岁3个月', 'not-a-number'],
  ['45周', 'not-a-number'],
  ['45虚岁', 'not-a-number'],
  ['45 周 岁', 'not-a-number'],
  ['45岁岁', 'not-a-number'],
  ['满45岁', 'not-a-number'],
  ['约45', 'not-a-number'],
  ['45多', 'not-a-number'],
  ['45-50', 'not-a-number'],
  ['-45-50', 'not-a-number'],
  ['45/2', 'not-a-number'],
  ['4e1', 'not-a-number'],
  ['4 5', 'not-a-number'],
  ['4,5', 'not-a-number'],
  ['45+', 'not-a-number'],
  ['四十五', 'not-a-number'],
  ['1千岁', 'not-a-number'],
  ['0.01万岁', 'not-a-number'],
  ['.5', 'not-a-number'],
]

const counts: readonly [writing: string, gives: string][] = [
  ['0', '0'],
  ['18', '18'],
  ['018', '18'],
  ['1200', '1200'],
  ['１８', '18'],
  [' 18 ', '18'],
  ['18\u200b', '18'],
  ['18个月', '18'],
  ['18 个月', '18'],
  ['１８个月', '18'],
  ['18\u2009个月', '18'],
  ['18月', '18'],
  ['2次', '2'],
  ['2 次', '2'],
  ['\u202a18个月\u202c', '18'],
  ['0个月', '0'],
  ['', 'blank'],
  ['\u3000\u200b', 'blank'],
  ['-1', 'negative'],
  ['\u22123个月', 'negative'],
  ['\u20132次', 'negative'],
  ['1.5', 'not-whole'],
  ['1.5个月', 'not-whole'],
  ['18.', 'not-whole'],
  ['1201', 'too-many'],
  ['1201个月', 'too-many'],
  ['1,200', 'not-a-number'],
  ['1 200', 'not-a-number'],
  ['1千', 'not-a-number'],
  ['18个', 'not-a-number'],
  ['18岁', 'not-a-number'],
  ['18元', 'not-a-number'],
  ['1年6个月', 'not-a-number'],
  ['2年', 'not-a-number'],
  ['1个月8', 'not-a-number'],
  ['18个月多', 'not-a-number'],
  ['约18个月', 'not-a-number'],
  ['18个月次', 'not-a-number'],
  ['个半月', 'not-a-number'],
  ['1个半月', 'not-a-number'],
  ['6-12个月', 'not-a-number'],
  ['2e1', 'not-a-number'],
  ['十八个月', 'not-a-number'],
]

const years: readonly [writing: string, gives: string][] = [
  ['2026', '2026'],
  ['２０２６', '2026'],
  ['2026年', '2026'],
  ['2026 年', '2026'],
  ['2026年度', '2026'],
  ['', 'blank'],
  ['9999', '9999'],
  ['10000年', 'too-many'],
  ['20年26', 'not-a-number'],
  ['2026度', 'not-a-number'],
  ['26-27年', 'not-a-number'],
]

test('there are many, and none stands there twice', () => {
  const all = [sums, ages, counts, years]
  expect(all.flat().length).toBeGreaterThan(300)
  for (const some of all) expect(new Set(some.map(([writing]) => writing)).size).toBe(some.length)
})

test.each(sums)('the sum %j gives %s', (writing, gives) => {
  expect(given(money, writing)).toBe(gives)
})

test.each(ages)('the age %j gives %s', (writing, gives) => {
  expect(given(age, writing)).toBe(gives)
})

test.each(counts)('the count %j gives %s', (writing, gives) => {
  expect(given(count, writing)).toBe(gives)
})

test.each(years)('the year %j gives %s', (writing, gives) => {
  expect(given(year, writing)).toBe(gives)
})

describe('a writing in digits', () => {
  test.each([
    ['1.5万', '15000'],
    ['1.23456万', '12345.6'],
    ['0.8万元/月', '8000'],
    ['0.00001万', '0.1'],
    ['0万', '0'],
    ['3千', '3000'],
    ['1,234.50', '1234.50'],
    ['３０００．５０ 元', '3000.50'],
    ['¥ 3,000.00', '3000.00'],
    ['3000\u200b', '3000'],
    [' 3000', '3000'],
  ])('the sum %j', (writing, digits) => {
    expect(inDigits(writing, 'sum')).toBe(digits)
  })

  test.each(['', ' ', '3000', '3000.50', '5.', '007', '1万2', '3,50', '-3000元', '1.2345678万', '100001万', '元'])(
    'the sum %j stays as it was typed',
    (writing) => {
      expect(inDigits(writing, 'sum')).toBeUndefined()
    },
  )

  test('ages and counts, each with its own units', () => {
    expect(inDigits('４５ 周岁', 'age')).toBe('45')
    expect(inDigits('18个月', 'count')).toBe('18')
    expect([inDigits('45', 'age'), inDigits('121岁', 'age'), inDigits('18个月', 'age')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect([inDigits('18', 'count'), inDigits('18岁', 'count'), inDigits('1.5个月', 'count')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('whatever is written', () => {
  beforeAll(() => {
    printSeed('writings')
  })

  const parts = [
    ..."0123456789０１５９.．,，-－−–+＋¥￥元块圆钱/／月每万千岁周个次约多eE%~()'。 \t\n",
    ...['\u200b', '\ufeff', '\u00ad', '\u200f', '\u2060', '\u00a0', '\u2009', '\u3000', '\u202f'],
    ...['元/月', '元每月', '块钱', '周岁', '个月', ',000', ' 500', ',234', '.50', '12', '3000'],
  ]
  const pieces = fc.string({ unit: fc.constantFrom(...parts), maxLength: 10 })
  /** All but right: a number between what may stand around it. */
  const nearly = fc
    .tuple(
      fc.constantFrom('', '', '¥', '￥ ', ' ', '\u200b', '-'),
      fc.oneof(
        fc.nat({ max: 2_000_000_000 }).map(String),
        fc.nat({ max: 99_999_999 }).map((fen) => String(fen / 10_000)),
      ),
      fc.constantFrom('', '', ' ', '\u3000', '\u200b'),
      fc.constantFrom('', '万', '千', '万', ' 千'),
      fc.constantFrom('', '元', ' 元', '块钱', '元/月', '岁', '个月', '2'),
    )
    .map((all) => all.join(''))
  const writing = fc.oneof(pieces, nearly)
  const schemas = { sum: money, age, count }
  const kind = fc.constantFrom(...(['sum', 'age', 'count'] as const))

  /** The digits that count: none of the zeros around them. */
  function digitsOf(text: string): string {
    const ascii = [...text].map((one) => String('０１２３４５６７８９'.indexOf(one)).replace('-1', one)).join('')
    return ascii.replace(/\D/g, '').replace(/^0+|0+$/g, '')
  }

  test('what is read has the digits that were written, and no others', () => {
    fc.assert(
      fc.property(writing, kind, (text, of) => {
        const { data } = read(schemas[of], text)
        if (data !== undefined) expect(digitsOf(data.toFixed())).toBe(digitsOf(text))
      }),
      { numRuns: RUNS, seed: SEED },
    )
  })

  test('what is shown in digits is digits, stays as it is, and is read as what was written', () => {
    fc.assert(
      fc.property(writing, kind, (text, of) => {
        const shown = inDigits(text, of)
        if (shown === undefined) return
        expect(shown).toMatch(/^(\d+\.?\d*|\.\d+)$/)
        expect(inDigits(shown, of)).toBeUndefined()
        expect(given(schemas[of], shown)).toBe(given(schemas[of], text))
      }),
      { numRuns: RUNS, seed: SEED },
    )
  })

  test('a sum of money read by itself is read alike', () => {
    fc.assert(
      fc.property(writing, (text) => {
        expect(readMoney(text).ok).toBe(read(money, text).faults === undefined)
      }),
      { numRuns: RUNS / 10, seed: SEED },
    )
  })
})
