import { everything, search } from '../../src/pages/policy/help/search/catalog'
import { readings } from '../../src/pages/policy/help/search/pinyin'

/** What people type, and one of the things that they mean by it. */
const wanted: [query: string, title: string][] = [
  ['起付线', '起付线是什么，一年付几次？'],
  ['门槛费', '起付线是什么，一年付几次？'],
  ['门坎费', '起付线是什么，一年付几次？'],
  ['门槛费用了多少', '起付线用了多少、连续参保几个月，在哪里查？'],
  ['社保卡里还有多少钱', '每月划进来多少、卡里还有多少，在哪里查？'],
  ['医保卡', '医保卡里的钱能付什么？'],
  ['报不报', '哪些情况完全不报？'],
  ['多久', '交了材料，多久有结果？'],
  ['多久到账', '交了材料，多久有结果？'],
  ['我妈能用我的卡吗', '家人能不能用我的卡？'],
  ['妈妈可以用我的医保卡吗', '家人能不能用我的卡？'],
  ['家庭共计', '家人能不能用我的卡？'],
  ['高血压', '慢性病、特殊病要不要申请？'],
  ['慢性病怎么申请', '慢性病、特殊病要不要申请？'],
  ['糖尿病要申请吗', '慢性病、特殊病要不要申请？'],
  ['救护车', '120 急救车报不报？'],
  ['断交', '居民医保断了几年，再缴要等多久？'],
  ['医保断交', '居民医保断了几年，再缴要等多久？'],
  ['居民医保什么时候缴', '居民医保什么时候交，晚交会怎样？'],
  ['辞职了医保卡还能用吗', '停保了，卡里的钱还能用吗？'],
  ['生孩子', '生孩子怎么报？'],
  ['剖腹产', '生孩子怎么报？'],
  ['宝宝上医保', '新生儿什么时候参保，从哪天起报？'],
  ['退休要缴几年', '退休要缴满多少年，不够怎么办？'],
  ['退休后每个月返多少', '退休以后，每月划入多少？'],
  ['惠夏保', '厦门有长护险、惠厦保吗？'],
  ['药店能报吗', '在药店买药报不报？'],
  ['发票丢了', '电子发票怎么交，发票丢了怎么办？'],
  ['车祸', '出了车祸，医保报不报？'],
  ['去上海看病', '去外地看病，要不要先备案？'],
  ['自费是什么意思', '结算单上的“自费”“自付”是什么意思？'],
  ['字太小', '设置'],
  ['备案', '异地就医'],
  ['费用清单', '费用清单'],
  ['同安窗口', '同安的医保窗口'],
  ['缴费基数上限', '缴费基数上限'],
  // as typed on a phone
  ['mxb', '慢性病、特殊病要不要申请？'],
  ['qifuxian', '起付线是什么，一年付几次？'],
  ['jtgj', '家人能不能用我的卡？'],
  ['jjc', '120 急救车报不报？'],
  ['tuixiu', '退休要缴满多少年，不够怎么办？'],
]

test.each(wanted)('%s finds %s within the first three', (query, title) => {
  expect(
    search(query)
      .slice(0, 3)
      .map((entry) => entry.title),
  ).toContain(title)
})

test('every title is found by itself, and with one character wrong', () => {
  const lost: string[] = []
  for (const { title, kind } of everything()) {
    const wrong = `${title.slice(0, 1)}囧${title.slice(2)}`
    for (const query of kind === 'case' || title.length < 3 ? [title] : [title, wrong]) {
      const found = search(query).slice(0, 6)
      if (!found.some((entry) => entry.title === title)) lost.push(query)
    }
  }
  expect(lost).toEqual([])
})

test('nothing is found for nothing, nor for what is not here', () => {
  expect(search('')).toEqual([])
  expect(search('  ？')).toEqual([])
  expect(search('股票行情')).toEqual([])
  expect(search('zzzz')).toEqual([])
})

test('each kind of thing is there', () => {
  expect([...new Set(everything().map(({ kind }) => kind))]).toEqual([
    'question',
    'page',
    'figure',
    'difference',
    'paper',
    'place',
    'case',
  ])
})

test('the table of pinyin stays small', () => {
  expect(Buffer.byteLength(readings)).toBeLessThan(8_000)
})
