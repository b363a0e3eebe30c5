import { act, screen, within } from '@testing-library/react'
import { open } from './support'

/**
 * Every fact of sections 1 to 7 is on some screen. A line is a fact, by its id or by the row of its section, the page
 * that shows it, and what has to be read there once every fold of the page is open. Who builds a page adds its lines.
 */
type Line = readonly [fact: string, page: keyof typeof pages, ...said: (string | RegExp)[]]

const pages = {
  credit: () => require('../../src/pages/credit') as typeof import('../../src/pages/credit'),
  policy: () => require('../../src/pages/policy') as typeof import('../../src/pages/policy'),
  parameters: () => require('../../src/guides/parameters') as typeof import('../../src/guides/parameters'),
  differences: () => require('../../src/guides/differences') as typeof import('../../src/guides/differences'),
  scope: () => require('../../src/guides/scope') as typeof import('../../src/guides/scope'),
  remote: () => require('../../src/guides/remote') as typeof import('../../src/guides/remote'),
  balance: () => require('../../src/guides/balance') as typeof import('../../src/guides/balance'),
  regions: () => require('../../src/guides/regions') as typeof import('../../src/guides/regions'),
  aid: () => require('../../src/guides/aid') as typeof import('../../src/guides/aid'),
}

const facts: readonly Line[] = [
  ['editions', 'policy', '网上攻略', '政府文件', '以政府文件为准', '没能打开'],
  [
    'editions.documents',
    'parameters',
    '厦府规〔2022〕12号',
    '厦医保〔2022〕81号',
    '闽医保〔2024〕53号',
    '闽医保〔2023〕64号',
  ],
  ['editions.documents', 'parameters', '厦医保规〔2025〕1号', '厦医保〔2023〕131号', '门诊费用报销办事指南'],
  [
    'editions.documents',
    'parameters',
    '医疗救助对象及救助标准简明表',
    '没有查到网址',
    /有效期 2023年1月1日 至 2027年12月31日/,
  ],
  ['editions.unchecked', 'parameters', '全部核对到 2025年12月31日，之后有没有变，我们还没有核对'],

  ['credit.employee', 'parameters', '2.2%', '3%', '35 岁', '45 岁'],
  ['credit.employee', 'differences', '180.00 元', '120.00 元', '不分年龄'],
  ['credit.retiree', 'parameters', '4.5%', '80.00 元/月', '90.00 元/月', '70 岁', '110.00 元/月', '145.00 元/月'],
  ['credit.retiree', 'scope', '2024 年不算'],
  ['credit.retiree.gate', 'scope', '缴满 10 年', '男满 25 年、女满 20 年'],
  ['credit.flexible', 'differences', '两种读法', '120.00 至 180.00 元'],
  ['credit.resident', 'parameters', '成年居民划入', '0.00 元/年'],
  ['credit.minor', 'differences', '存疑', '600.00 元'],
  ['credit.withheld', 'parameters', '7.00 元/月'],
  ['credit.2025', 'credit', '地区人均养老金的 2% 到 3%'],
  ['credit.reform', 'differences', '2023 年起单位缴的全部进统筹基金'],

  ['base limits', 'parameters', '4,433.00 元/月', '22,164.00 元/月', '4,212.00 元/月', '21,060.00 元/月'],
  ['employee rates', 'parameters', '6.5%', '单位缴费比例', '个人缴费比例'],
  ['flexible', 'parameters', '8.5%'],
  ['resident premium 2025', 'parameters', '450.00 元/年', '800.00 元/年'],
  ['resident premium 2025', 'differences', '1,250.00 元'],
  ['subsidised premium', 'differences', '第三类救助对象', '90%', '重度残疾人'],

  ['3.1 deductible', 'parameters', '1,200.00 元/年', '800.00 元/年'],
  ['3.1 ratios', 'parameters', '70%', '50%', '90%', '85%', '75%', '95%', '10,000.00 元/年', '98%', '97%', '93%'],
  ['3.1 secondary', 'differences', '网上攻略没有写二级医院门诊报多少'],
  ['3.1 retired', 'differences', '没有另写比例'],
  ['3.1 essential drugs', 'differences', '国家基本药物没有起付标准'],
  ['3.2 deductible', 'parameters', '300.00 元', '500.00 元', '659.00 元', '200.00 元', '600.00 元', '1,000.00 元'],
  ['3.2 deductible', 'differences', '从第二次住院起，起付标准减半', '退休人员起付标准减半'],
  ['3.2 ratios', 'differences', '超过 90%', '6,538.70 至 7,005.75 元'],
  ['3.3 outpatient', 'parameters', '45%', '55%', '65%'],
  ['3.3 outpatient', 'differences', '一年的限额较低'],
  ['3.3 inpatient', 'parameters', '73%'],
  ['3.3 inpatient', 'differences', '只说比职工略低'],
  ['3.4 ceiling', 'parameters', '100,000.00 元/年'],
  ['3.4 continuous insurance', 'parameters', '12 个月', '24 个月'],
  ['3.4 continuous insurance', 'differences', '退休人员不受影响'],
  ['3.4 continuous insurance', 'scope', '等 3 个月'],
  [
    '3.4 critical illness',
    'parameters',
    '200,000.00 元/年',
    '1,100,000.00 元/年',
    '500,000.00 元/年',
    '30,000.00 元/年',
  ],
  ['3.4 unfiled', 'differences', '自己先付 10%', '在外省药店买的药'],
  ['3.4 not paid at all', 'differences', '工伤', '别人赔', '公共卫生', '境外', '体检'],
  ['3.4 account', 'scope', '个人账户或家庭共济账户付'],

  ['4 papers', 'differences', '医保卡复印件', '发票原件', '费用清单原件', '医保码', '代办', '二类账户', '10,000 元'],
  ['4 papers', 'differences', '没有第三方责任', '交警或法院', '盖章的复印件', '出车记录'],
  ['4 where', 'differences', '街道社保所', '七个窗口'],
  ['4 deadline', 'parameters', '6 个月', '次年3月31日', '次年6月30日', '3 个月'],
  ['4 deadline', 'differences', '2025年11月30日', '2026年3月31日'],
  ['4 answer', 'parameters', '15 个工作日', '10 个工作日', '30 个工作日', '50,000.00 元'],
  ['4 designated', 'differences', '急诊和抢救可以报'],
  ['4 premium', 'differences', '当月保费已到账'],

  ['resident premium 2025', 'aid', '450.00 元', '800.00 元', '1,250.00 元'],
  ['subsidised premium', 'aid', '居民保费资助 90%', '重度残疾人在第一、二类里', '低保对象在这一类里', '按全额计算'],
  [
    '3.4 medical aid',
    'aid',
    '没有封顶',
    '救助 95%',
    '130,000.00 元',
    /6,000.00 元 ?的部分，救助 85%/,
    /16,000.00 元 ?的部分，救助 50%/,
  ],
  ['3.4 unfiled', 'remote', '自己先出 10%', '在外省药店买药', '急诊没备案也不用先出一份'],
  ['3.4 not paid at all', 'remote', '在境外看病，不报', '只有急诊、抢救除外'],
  ['3.5 before all', 'remote', '参保在厦门，费也缴着', '厦门医保要参着、缴着才能报'],
  ['3.5 filing', 'remote', '要，出门之前办好', '最迟在出院结算之前办好', '一办就批', '备案长期有效', '备了案才能报'],
  ['3.5 filing', 'remote', '福建省内看病不用备案', '没备案就结算了，不能报'],
  ['3.5 filing', 'remote', '国家医保服务平台', '国家异地就医备案', '闽政通', 'i厦门', 'e政务', '医保经办窗口'],
  ['3.5 kinds', 'remote', '长期居住的，和在厦门一样', '临时的，可能比在厦门少', '转诊的，可能会受影响'],
  ['3.5 kinds', 'remote', '转诊归在“临时”里', '急诊归在“临时”里', '起付标准、比例、限额都和在厦门一样'],
  ['3.5 hospital', 'remote', '是不是定点，能不能异地直接结算', '自己先付钱，回厦门再报'],
  ['3.5 scope', 'remote', '直接结算，看当地的目录', '回厦门报，目录和比例都按厦门的', '有些药和项目不在里面'],
  ['3.5 papers', 'remote', '发票（原件，1 份）', '费用清单', '处方', '诊断证明', '身份证件', '医保卡', '抢救记录'],
  ['5 Xiamen', 'balance', '厦门医疗保障', '闽政通', '医保个人账户查询', 'e政务', '0592-12345'],
  [
    '5 anywhere',
    'balance',
    '当地医保部门的网站',
    '服务平台',
    '手机应用',
    '支付宝',
    '市民中心',
    '医保电子凭证',
    '查社保',
  ],
  ['5 anywhere', 'balance', '12333', '区号', '医保窗口', '打印', '自助机', '问来的数不一定准'],
  ['5 advice', 'balance', '适合会用手机的人', '适合想有人帮忙的人', '填的内容要准确', '不会问，也不会存'],
  ['6 shares', 'regions', '2% 到 3%', '固定一笔', '北京', '甘肃', '只有几十元', '250.00 元'],
  ['6 by age', 'regions', '每月 140.00 元', '一年 1,680.00 元', '未满 75 岁', '每月 115.00 元', '每月 125.00 元'],
  ['6 who', 'regions', '办过职工医保退休手续'],

  ['7', 'policy', '医保政策会调整', '以当地的规定为准', '只作参考'],
]

function groupNames(): string[] {
  return screen.queryAllByRole('radiogroup').map((group) => group.getAttribute('aria-label') ?? '')
}

/** All that the page says: every fold opened, every one of a few chosen in turn. */
async function readEverything(): Promise<string> {
  const said: string[] = []
  const press = (button: HTMLElement | undefined) => act(() => Promise.resolve(button?.click()))
  const read = async () => {
    for (const fold of screen.queryAllByRole('button', { expanded: false })) await press(fold)
    said.push(document.body.textContent ?? '')
  }
  await read()
  for (const group of groupNames()) {
    const options = () => within(screen.getByRole('radiogroup', { name: group })).getAllByRole('radio')
    const first = options().findIndex((option) => option.getAttribute('aria-checked') === 'true')
    for (const index of options().keys()) {
      await press(options()[index])
      await read()
    }
    // What was chosen first comes back, since other questions may hang on it.
    await press(options()[first])
  }
  return said.join('\n')
}

describe.each(Object.keys(pages) as (keyof typeof pages)[])('the page %s', (page) => {
  let read = ''
  beforeAll(async () => {
    jest.useFakeTimers({ now: new Date(2026, 5, 1), doNotFake: ['setTimeout', 'nextTick', 'queueMicrotask'] })
    await open(pages[page])
    jest.useRealTimers()
    read = await readEverything()
  })

  test.each(facts.filter(([, shownBy]) => shownBy === page))('shows %s', (_fact, _page, ...said) => {
    expect(said.filter((part) => (typeof part === 'string' ? !read.includes(part) : !part.test(read)))).toEqual([])
  })
})
