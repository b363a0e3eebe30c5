import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { open } from './support'

const load = () => require('../../src/pages/reimbursement') as typeof import('../../src/pages/reimbursement')
const openPage = (given: Parameters<typeof open>[1] = {}) => open(load, given)

const field = (name: RegExp) => screen.getByLabelText(name)
const text = () => document.body.textContent
const choose = (group: string, option: string) =>
  userEvent.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name: option }))

async function fill(name: RegExp, value: string) {
  await userEvent.clear(field(name))
  if (value !== '') await userEvent.type(field(name), value)
  fireEvent.blur(field(name))
}

const retired = {
  v: '1',
  scheme: 'employee',
  status: 'retired',
  care: 'outpatient',
  level: 'tertiary',
  eligible: '3000',
  used: '0',
}

describe('the page 报销', () => {
  test('an empty form shows a worked example, marked as one', async () => {
    await openPage()
    expect(text()).toContain('示例：医保范围内 3,000 元')
    // in service, tertiary: (3000 − 1200) × 50 % and × 75 %
    expect(text()).toContain('约 900.00')
    expect(text()).toContain('1,350.00')
  })

  test('a bill written with units is shown in digits when the field is left, months too', async () => {
    await openPage()
    await fill(/医保范围内费用/, '3千元')
    await fill(/账单总额/, '¥3,200.00')
    // in service, tertiary: (3000 − 1200) × 75 %
    expect(text()).toContain('1,350.00')
    await choose('连续参保多久了', '不满')
    await fill(/连续参保几个月/, '18个月')
    const shown = [/医保范围内费用/, /账单总额/, /连续参保几个月/].map(
      (name) => (field(name) as HTMLInputElement).value,
    )
    expect(shown).toEqual(['3000', '3200.00', '18'])
  })

  test('a link shows both editions, the difference and which governs', async () => {
    await openPage({ params: retired })
    expect(text()).toContain('约 1,100.00')
    expect(text()).toContain('1,870.00')
    expect(text()).toContain('1,130.00 元')
    expect(text()).toContain('相差约 770.00 元，以政府文件为准。')
    expect(text()).toContain('这些数是从链接或别的页面带来的')
  })

  test('the parts of the bill are named, and what the account may pay', async () => {
    await openPage({ params: retired })
    // 3000: the fund 1870, the deductible 800, and 330 of the ratio
    const bar = screen.getByLabelText('这笔账谁来付（按政府文件）')
    const seen = Array.from(bar.querySelectorAll('.bar-row')).map((row) => row.textContent)
    expect(seen).toEqual(['统筹基金1,870.00', '大病保险0.00', '起付标准（自己付）800.00', '其余自己付330.00'])
    expect(text()).toContain('其中 1,130.00 元可用个人或家庭共济账户付')
  })

  test('the deductible used so far counts, and what is left of it is said', async () => {
    await openPage()
    await fill(/医保范围内费用/, '200')
    expect(text()).toContain('含这笔，今年门诊起付已付 200.00 元，还差 1,000.00 元。')
    await fill(/今年门诊起付已付/, '900')
    await fill(/医保范围内费用/, '2000')
    // (2000 − 300) × 75 %
    expect(text()).toContain('1,275.00')
    expect(text()).toContain('含这笔，今年门诊起付 1,200.00 元已付完')
  })

  test('of a child it is said when they stop being one, and of outpatient bills what a stay makes of them', async () => {
    await openPage()
    expect(text()).not.toContain('满 18 岁')
    await choose('看病的人', '学生儿童')
    expect(text()).toContain('今年满 18 岁的，到 12 月 31 日都按学生儿童报。')
    await userEvent.click(screen.getByRole('button', { name: '这几个数在结算单哪里找' }))
    expect(text()).toContain('住院期间另开的门诊单子算在住院里，不单独报。')
  })

  test('the same bill elsewhere: (3000 − 1200) at 90, 85 and 75 %', async () => {
    await openPage()
    await fill(/医保范围内费用/, '3000')
    const tips = screen.getByText('小提示').parentElement
    expect(tips?.textContent).toContain('社区、一级1,380.00')
    expect(tips?.textContent).toContain('二级1,470.00')
    expect(tips?.textContent).toContain('三级1,650.00')
  })

  test('where the guide gives no figure the document’s stands, and why', async () => {
    await openPage()
    await fill(/医保范围内费用/, '3000')
    await choose('医院等级', '二级')
    expect(text()).toContain('网上攻略没有写二级医院门诊报多少。')
    expect(text()).toContain('1,530.00')
    await choose('看病的人', '成年居民')
    await choose('看病方式', '住院')
    expect(text()).toContain('网上攻略只说居民住院比职工略低，没有写数字。')
  })

  test('a level that nobody chose is not taken for said, wherever the answer stands', async () => {
    const { phone } = await openPage()
    await fill(/医保范围内费用/, '3000')
    const chosen = () => ['社区、一级', '二级', '三级'].map((name) => screen.getByRole('radio', { name }).ariaChecked)
    expect(chosen()).toEqual(['false', 'false', 'false'])
    expect(text()).toContain('没选等级，先按三级医院算。等级低的，报得多。')
    expect(screen.getByRole('heading', { name: '先按三级：医保最多报销（统筹基金付）' })).toBeTruthy()
    expect(text()).not.toContain('现在选的')
    fireEvent.focus(field(/医保范围内费用/))
    expect(text()?.replace(/\s/g, ' ')).toContain('先按三级：医保最多报销 为准 1,350.00')
    await userEvent.click(screen.getByRole('button', { name: '复制成文字，发给家人' }))
    const copied = phone.calls.find(({ name }) => name === 'setClipboardData')?.options as { data: string }
    expect(copied.data).toContain('在职、灵活就业，门诊\n')
    expect(copied.data).toContain('没选等级，先按三级医院算。等级低的，报得多。')
    await choose('医院等级', '三级')
    expect(chosen()).toEqual(['false', 'false', 'true'])
    expect(text()).not.toContain('没选等级')
    expect(screen.getByRole('heading', { name: '医保最多报销（统筹基金付）' })).toBeTruthy()
    expect(text()).toContain('现在选的')
  })

  test('only the total is known: an upper bound, and it says so', async () => {
    await openPage()
    await fill(/账单总额/, '3000')
    // No upper bound while a level that pays more can still be chosen.
    expect(text()).toContain('只填了总额，所以按全部都在医保范围内算，先按三级医院。')
    expect(screen.getAllByText('最好的情况：').map(({ className }) => className)).toEqual(['gone', 'gone'])
    await choose('医院等级', '三级')
    expect(text()).toContain('医保最多报销（上限估算）')
    expect(text()).toContain('实际报销只会更少，不会更多')
    expect(text()).toContain('1,350.00')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('an upper bound is the best case wherever it is said', async () => {
    const { phone } = await openPage()
    await choose('医院等级', '三级')
    await fill(/账单总额/, '3000')
    const bestCase = () =>
      screen.getAllByText('最好的情况：').map(({ className, parentElement }) => [className, parentElement?.textContent])
    expect(bestCase()).toEqual([
      ['', '最好的情况：这笔账谁来付（按政府文件）'],
      ['', '最好的情况：小提示'],
    ])
    expect(text()).toContain('自己至少付1,650.00元')
    expect(text()).toContain('其中最多 1,650.00 元可用')
    expect(text()).toContain('同样一笔账，换个医院自己至少要付多少（按政府文件）')
    await userEvent.click(screen.getByRole('button', { name: '复制成文字，发给家人' }))
    const copied = phone.calls.find(({ name }) => name === 'setClipboardData')?.options as { data: string }
    expect(copied.data).toContain('账单总额 3000 元\n按全部都在医保范围内算，这是最好的情况。')
    expect(copied.data).toContain('统筹基金最多付 1,350.00 元，自己至少付 1,650.00 元。')
    await fill(/医保范围内费用/, '3000')
    // Without the months it is still the best case.
    expect(bestCase().map(([className]) => className)).toEqual(['', ''])
    await choose('连续参保多久了', '满 24 个月')
    expect(bestCase().map(([className]) => className)).toEqual(['gone', 'gone'])
    expect(text()).not.toMatch(/基金最多|其中最多|至少/)
  })

  test('where neither edition pays anything, that is said, and why', async () => {
    await openPage()
    await fill(/医保范围内费用/, '900')
    expect(text()).toContain('两种口径都不报：还没超过起付标准。')
    await userEvent.click(screen.getByRole('button', { name: '更多情况' }))
    await choose('是医保定点机构吗', '否')
    expect(text()).toContain('两种口径都不报：看病的地方不是医保定点的。')
    await choose('是医保定点机构吗', '是')
    await choose('在哪里看的', '外省')
    expect(text()).toContain('两种口径都不报。政府文件：还没超过起付标准。网上攻略：去外省看病，没有先办异地备案。')
    await choose('在哪里看的', '厦门')
    await choose('医院等级', '二级')
    expect(text()).toContain('这里网上攻略没有数字')
    expect(text()).not.toContain('两种口径都不报')
    await choose('医院等级', '三级')
    await fill(/医保范围内费用/, '0')
    expect(text()).toContain('两种口径都不报：没有医保范围内的费用。')
    await fill(/今年自己已负担/, '20000')
    await fill(/医保范围内费用/, '900')
    // Critical illness pays on what the deductible leaves.
    expect(text()).not.toContain('两种口径都不报')
  })

  test('what is outside the catalogue is mine: 3500, of which 3000 eligible', async () => {
    await openPage()
    await fill(/医保范围内费用/, '3000')
    await fill(/账单总额/, '3500')
    expect(text()).toContain('1,350.00')
    expect(text()).toContain('2,150.00元')
    expect(text()).toContain('医保不报的，自己付500.00')
    await fill(/账单总额/, '2999.99')
    expect((await screen.findByRole('alert')).textContent).toContain('部分不能比整体多')
  })

  test('rare questions: another province unfiled, months, and an institution that is not designated', async () => {
    const { phone } = await openPage()
    await fill(/医保范围内费用/, '5000')
    await fill(/今年门诊起付已付/, '1200')
    await userEvent.click(screen.getByRole('button', { name: '更多情况' }))
    await choose('在哪里看的', '外省')
    // 500 borne first, 4500 × 75 %; the guide pays nothing
    expect(text()).toContain('3,375.00')
    expect(text()).toContain('政府文件规定先自己付 10%，')
    expect(text()).toContain('没备案，先自己付500.00')
    await userEvent.click(screen.getByRole('link', { name: /按这种口径不能报销。去外省看病，没有先办异地备案。/ }))
    expect(phone.calls.at(-1)).toMatchObject({ options: { url: '/pages/policy/questions/index?id=elsewhere' } })
    expect(text()).toContain('网上攻略说不报，以政府文件为准。')
    await choose('办过异地备案吗', '临时外出')
    expect(text()).toContain('至多 2,500.00')
    expect(text()).toContain('3,750.00')
    await choose('连续参保多久了', '不满')
    await fill(/连续参保几个月/, '6')
    expect(text()).toContain('1,875.00')
    await choose('是医保定点机构吗', '否')
    expect(text()).toContain('不是医保定点机构，也不是急诊抢救')
    expect(text()).toContain('5,000.00元')
  })

  test('until it is said how long one has been insured, the answer is the most', async () => {
    await openPage({ params: { scheme: 'employee', status: 'in-service', eligible: '9000' } })
    // (9000 − 1200) × 75 %
    expect(text()).toContain('医保最多报销（统筹基金付）')
    expect(text()).toContain('5,850.00')
    expect(text()).toContain('还没选：先按满 24 个月算，没满的报得少。')
    await choose('连续参保多久了', '不满')
    await fill(/连续参保几个月/, '14')
    expect(text()).toContain('4,387.50') // × 75 %
    expect(text()).not.toContain('最多报销')
    await choose('连续参保多久了', '满 24 个月')
    expect(text()).toContain('5,850.00')
    expect(text()).not.toContain('最多报销')
    expect(screen.queryByLabelText(/连续参保几个月/)).toBeNull()
  })

  test('the class-B share of the slip stands beside the eligible cost, and medical aid pays of both', async () => {
    const stay = { scheme: 'employee', status: 'in-service', care: 'inpatient', level: 'tertiary', months: '24' }
    await openPage({ params: { ...stay, eligible: '41000' } })
    await fill(/先行自付/, '2000')
    // The fund pays 40000 × 90 %; 1000 + 4000 + 2000 are left.
    expect(text()).toContain('36,000.00')
    expect(text()).toContain('自己付7,000.00元')
    await userEvent.click(screen.getByRole('button', { name: '这几个数在结算单哪里找' }))
    for (const term of ['全自费', '超限价自付', '先行自付', '医保范围内']) expect(text()).toContain(term)
    await userEvent.click(screen.getByRole('button', { name: '更多情况' }))
    await choose('是医疗救助对象吗（不知道就选“不是”）', '低保、易返贫、脱贫户')
    expect(text()).toContain('医疗救助付 6,650.00 元') // 7000 × 95 %
    expect(text()).toContain('自己付350.00元')
  })

  test('what medical aid goes on with is asked of those for whom it counts', async () => {
    await openPage({
      params: { scheme: 'employee', status: 'in-service', level: 'tertiary', months: '24', eligible: '3000' },
    })
    await userEvent.click(screen.getByRole('button', { name: '更多情况' }))
    for (const aid of ['不是', '特困人员、孤儿', '因病致贫']) {
      await choose('是医疗救助对象吗（不知道就选“不是”）', aid)
      expect(screen.queryByLabelText(/认定救助后自己已负担/)).toBeNull()
    }
    await choose('是医疗救助对象吗（不知道就选“不是”）', '低保边缘家庭')
    // 1800 × 75 % are paid by the fund; 1200 and 450 are left, not above 6000.
    expect(text()).toContain('自己付1,650.00元')
    await fill(/认定救助后自己已负担/, '6900')
    // 1650 × 85 %, all of it above 6000 in the year.
    expect(text()).toContain('医疗救助付 1,402.50 元')
    expect(text()).toContain('自己付247.50元')
    // Of the year's 130,000 there are 1,000 left.
    await fill(/今年医疗救助已付/, '129000')
    expect(text()).toContain('医疗救助付 1,000.00 元')
    expect(text()).toContain('自己付650.00元')
  })

  test('the same bill at another level is a tap away, and says what it saves', async () => {
    await openPage({ params: { ...retired, used: '' } })
    // retired, outpatient, 3000 − 800: 85 %, 90 %, 95 % leave 1130, 1020, 910
    await userEvent.click(screen.getByRole('button', { name: '社区、一级，910.00，少付 220.00' }))
    expect(screen.getByRole('radio', { name: '社区、一级' }).getAttribute('aria-checked')).toBe('true')
    expect(screen.getByRole('button', { name: '三级，1,130.00，多付 220.00' })).toBeTruthy()
  })

  test('a later admission of the year has the lower deductible', async () => {
    await openPage()
    await choose('看病方式', '住院')
    await fill(/医保范围内费用/, '10000')
    expect(text()).toContain('8,100.00')
    expect(text()).toContain('6,538.70 至 7,005.75')
    expect(text()).toContain('9,341.00 × 70% 至 75%')
    await choose('今年住过院吗', '是')
    expect(text()).toContain('8,550.00')
  })

  test('the steps carry my numbers, why a ratio holds, and the source', async () => {
    await openPage({ params: retired })
    await userEvent.click(screen.getByRole('button', { name: '怎么算出来的' }))
    expect(text()).toContain('3,000.00 − 800.00 = 2,200.00 元')
    expect(text()).toContain('2,200.00 × 85% = 1,870.00 元')
    expect(text()).toContain('职工细则 第二十四条')
  })

  test('faults are said at their fields, and the last answer stays in view', async () => {
    await openPage()
    await fill(/医保范围内费用/, '3000')
    await fill(/医保范围内费用/, '三千')
    expect((await screen.findByRole('alert')).textContent).toBe('医保范围内费用要填数字。请填多少元，例如 3000。')
    expect(text()).toContain('1,350.00')
    expect(text()).toContain('还没填好')
    await fill(/医保范围内费用/, '1000000000000000')
    expect((await screen.findByRole('alert')).textContent).toContain('太大了')
    await fill(/医保范围内费用/, '３０００')
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('links and text', () => {
  test('bad values are said and the rest is used', async () => {
    await openPage({ params: { ...retired, level: 'seventh', eligible: '-5', used: '100', extra: 'x' } })
    expect(text()).toContain('链接里的“seventh”没有采用：「医院等级」看不懂。')
    expect((field(/今年门诊起付已付/) as HTMLInputElement).value).toBe('100')
    await userEvent.click(screen.getByRole('radio', { name: '三级' }))
    expect(text()).toContain('医保范围内费用不能小于 0。请填多少元，例如 3000。')
  })

  test.each([
    ['eligible', '99999999999', '医保范围内费用太大了，不会超过 10 亿元。'],
    ['total', '1.005', '账单总额最多两位小数，也就是到分。'],
    ['used', 'abc', '今年门诊起付已付要填数字。'],
    ['months', '1.5', '连续参保几个月要填整数。'],
  ])('a bad %s (%s) stands in its field, with what is wrong with it, and is not answered', async (key, value, said) => {
    await openPage({ params: { ...retired, status: 'in-service', [key]: value } })
    expect(screen.getByDisplayValue(value)).toBeTruthy()
    expect(screen.getByRole('alert').textContent).toContain(said)
    expect(text()).toContain('现在还算不出来。')
  })

  test('residents by their group, and a link made here opens the same bill', async () => {
    const { phone } = await openPage({
      params: {
        v: '1',
        scheme: 'resident',
        group: 'minor-or-student',
        care: 'outpatient',
        level: 'tertiary',
        eligible: '1000',
      },
    })
    expect(text()).toContain('450.00')
    expect(text()).toContain('学生儿童看门诊没有起付标准')
    expect(phone.share?.({ from: 'menu' })).toMatchObject({ path: '/pages/reimbursement/index' })
    expect(phone.share?.({ from: 'button', target: { dataset: { figures: true } } })).toMatchObject({
      path: '/pages/reimbursement/index?v=1&scheme=resident&group=minor-or-student&care=outpatient&level=tertiary&eligible=1000',
    })
  })

  test('copied as plain text for the family', async () => {
    const { phone } = await openPage({ params: retired })
    await userEvent.click(screen.getByRole('button', { name: '复制成文字，发给家人' }))
    const copied = phone.calls.find(({ name }) => name === 'setClipboardData')?.options as { data: string }
    expect(copied.data).toContain('退休职工，门诊，三级')
    expect(copied.data).toContain('政府文件（为准）：统筹基金付 1,870.00 元，自己付 1,130.00 元。')
    expect(copied.data).toContain('网上攻略：统筹基金付 约 1,100.00 元，自己付 约 1,900.00 元。')
    expect(copied.data).toContain('仅供参考')
  })

  test('copied with all that the sum hangs on, so that it can be checked, and in a browser with the link', async () => {
    const more = { care: 'inpatient', place: 'other-province', emergency: 'yes', admitted: 'yes', months: '14' }
    const params = {
      ...more,
      scheme: 'employee',
      status: 'in-service',
      level: 'secondary',
      eligible: '9000',
      total: '9800',
    }
    const { phone } = await openPage({ params })
    await userEvent.click(screen.getByRole('button', { name: '复制成文字，发给家人' }))
    const { data } = phone.calls.find(({ name }) => name === 'setClipboardData')?.options as { data: string }
    expect(data.split('\n').slice(1, 9)).toEqual([
      '在职、灵活就业，住院，二级',
      '连续参保几个月 14 个月',
      '医保范围内费用 9000 元',
      '账单总额 9800 元',
      '在哪里看的：外省',
      '办过异地备案吗：没办',
      '是急诊抢救吗：是',
      '今年住过院吗：是',
    ])
    expect(data).toMatch(/按 2026年11月21日看病算。/)
    expect(data).toMatch(/#\/pages\/reimbursement\/index\?v=1&.*months=14/)
  })

  test('whatever was filled in can be brought back after a link', async () => {
    const single = { months: '6', pooledPaid: '20000', ownCost: '8000' }
    const storage = new Map<string, unknown>([['app', { version: 1, data: { single } }]])
    const { phone } = await openPage({ storage, params: retired })
    await fill(/医保范围内费用/, '100')
    await userEvent.click(screen.getByRole('button', { name: '回到我自己填的' }))
    expect(screen.getByDisplayValue('6')).toBeTruthy()
    expect(phone.storage).toEqual(storage)
    expect(text()).not.toContain('链接')
  })

  test('a choice alone can be brought back too, and an untouched form needs not', async () => {
    const chosen = new Map<string, unknown>([['app', { version: 1, data: { single: { patient: 'adult' } } }]])
    await openPage({ storage: chosen, params: retired })
    expect(screen.queryByRole('button', { name: '回到我自己填的' })).not.toBeNull()
    await openPage({ params: retired })
    expect(screen.queryByRole('button', { name: '回到我自己填的' })).toBeNull()
  })

  test.each(['untouched', 'edited'])('clearing everything clears what a link filled in, %s', async (how) => {
    const storage = new Map<string, unknown>([['app', { version: 1, data: { single: { months: '6' } } }]])
    await openPage({ storage, params: retired })
    if (how === 'edited') await fill(/医保范围内费用/, '100')
    const { clearAll } =
      require('../../src/pages/policy/settings/portable') as typeof import('../../src/pages/policy/settings/portable')
    await act(() => clearAll())
    expect((field(/医保范围内费用/) as HTMLInputElement).value).toBe('')
    expect(text()).not.toContain('链接')
    expect(screen.queryByRole('button', { name: '回到我自己填的' })).toBeNull()
  })

  test('answers survive closing the app', async () => {
    const storage = new Map<string, unknown>()
    const first = await openPage({ storage })
    await fill(/医保范围内费用/, '4321')
    first.unmount()
    await openPage({ storage })
    expect((field(/医保范围内费用/) as HTMLInputElement).value).toBe('4321')
  })
})

describe('what is kept of another case', () => {
  const kept = (single: object) => ({ storage: new Map([['app', { version: 1, data: { single } }]]) })
  const inpatient = { care: 'inpatient', eligible: '10000' }

  test.each([
    [{ used: '12x', bill: inpatient }, '6,538.70'],
    [{ aboveDeductible: '1.2.3', bill: inpatient }, '6,538.70'],
    [{ patient: 'minor-or-student', used: '12x', bill: { eligible: '1000' } }, '450.00'],
  ])('what is not asked does not stand in the way: %j', async (single, answer) => {
    await openPage(kept(single))
    expect(text()).toContain(answer)
    expect(text()).not.toContain('还没填好')
  })

  test('what is wrong in the closed fold is said above the answer, and at its field once the fold is open', async () => {
    const primary = { level: 'primary', eligible: '300', essentialDrugs: '500' }
    const { container } = await openPage(kept({ pooledPaid: '1.2.3', bill: primary }))
    const said = () => Array.from(container.querySelectorAll('.notice .field-fault')).map((one) => one.textContent)
    const more = () => userEvent.click(screen.getByRole('button', { name: '更多情况' }))
    expect(said()).toHaveLength(2)
    expect(said().join('')).toMatch(/今年统筹基金已付.*要填数字.*国家基本药物.*部分不能比整体多/)
    expect(text()).toContain('现在还算不出来。')
    expect(text()).not.toContain('上一次的结果')
    await more()
    expect(said()).toEqual([])
    expect(container.querySelectorAll('.fold .field-fault')).toHaveLength(2)
    await fill(/今年统筹基金已付/, '')
    await more()
    expect(said()).toHaveLength(1)
    await fill(/医保范围内费用/, '600')
    expect(said()).toEqual([])
    expect(text()).not.toContain('还没填好')
  })
})

test('a next bill starts anew, for the same patient', async () => {
  await openPage({ params: retired })
  await userEvent.click(screen.getByRole('button', { name: '清空重填' }))
  expect(text()).toContain('示例：医保范围内 3,000 元')
  expect(screen.getByRole('radio', { name: '退休职工' }).getAttribute('aria-checked')).toBe('true')
})
