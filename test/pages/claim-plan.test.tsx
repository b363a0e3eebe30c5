import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { emptyBill, emptySingle } from '../../src/answer/bill/form'
import { press, setToday, text, tickOf } from './claims'
import { phoneWith, storedClaim, storedIn } from './stored'
import { open } from './support'

const load = () => require('../../src/pages/claim/plan') as typeof import('../../src/pages/claim/plan')

/** Opens the plan of a claim, the first of those on the phone. */
async function openPlan(claim: object = storedClaim('1'), given: Parameters<typeof open>[1] = {}) {
  return open(load, { storage: phoneWith(claim, storedClaim('2', { title: '另一份' })), params: { id: '1' }, ...given })
}

const optionsOf = (phone: { calls: { name: string; options: unknown }[] }, called: string) =>
  phone.calls.filter(({ name }) => name === called).map(({ options }) => options)

beforeEach(() => setToday('2026-02-03'))

describe('days left', () => {
  test('large, with the act-by day and both deadlines side by side', async () => {
    await openPlan()
    expect(text()).toContain('妈妈的眼科')
    expect(text()).toContain('父母 · 1,234.50 元 · 付款日 2025年9月5日')
    expect(text()).toContain('还有30 天最晚 2026年3月5日（星期四）去办。')
    expect(text()).toContain('2026年3月31日星期二2025 年付的钱，第二年 3 月 31 日为止')
    expect(text()).toContain('从付款那天 2025年9月5日起 6 个月')
    expect(text()).toContain('两种说法不同，以政府文件为准。')
    await press('日子是怎么算的')
    expect(text()).toContain('厦府规〔2022〕12号')
  })

  test.each([
    ['2026-03-05', '最后一天今天 最晚 2026年3月5日（星期四）去办。'],
    ['2026-03-06', '已过网上攻略的期限，还有25 天政府文件的期限到 2026年3月31日。最晚 2026年3月31日'],
    ['2026-04-01', '两种期限都过了网上攻略到 2026年3月5日，政府文件到 2026年3月31日。'],
  ])('on %s', async (today, words) => {
    setToday(today)
    await openPlan()
    expect(text()?.replace('今天最晚', '今天 最晚')).toContain(words)
  })

  test('a deadline on a day off is acted upon before it', async () => {
    setToday('2025-11-01')
    await openPlan(storedClaim('1', { paidOn: '2025-08-15' })) // 15 February 2026 is the first day of the holidays
    expect(text()).toContain(
      '最晚 2026年2月14日（星期六）去办。期限是 2026年2月15日（星期日）。那天不是工作日，要提前办。这一天两种都不误。政府文件到 2026年3月31日，以它为准；网上攻略到 2026年2月15日。',
    )
  })

  test('between the act-by day and the deadline it says what still can be done', async () => {
    setToday('2026-02-15')
    await openPlan(storedClaim('1', { paidOn: '2025-08-20' }))
    expect(text()).toContain('离期限还有5 天期限是 2026年2月20日（星期五）。最后一个工作日已经过了。')
    expect(screen.queryByRole('button', { name: '放进手机日历' })).toBeNull()
  })

  test.each([
    [
      '2025-11-29',
      '离期限还有1 天期限是 2025年11月30日（星期日）。最后一个工作日已经过了，但星期六窗口也办。最晚 2025年11月29日（星期六）去窗口，或者马上在手机上申请。',
    ],
    ['2025-11-30', '最后一天今天 期限是 2025年11月30日（星期日）。最后一个工作日已经过了。请马上在手机上申请'],
  ])('a Saturday before the deadline is no working day, but the counters are open: on %s', async (today, words) => {
    setToday(today)
    await openPlan(storedClaim('1', { paidOn: '2025-05-31' }))
    expect(text()?.replace('今天期限', '今天 期限')).toContain(words)
  })

  test('on such a Saturday what is not paid still makes no haste', async () => {
    setToday('2025-11-29')
    await openPlan(storedClaim('1', { paidOn: '2025-05-31', injury: 'work' }))
    expect(text()).toContain('问过说能办的，最晚 2025年11月29日（星期六）去办。')
    expect(text()).not.toMatch(/请赶紧|马上/)
  })

  test('a year without a calendar is marked as provisional', async () => {
    setToday('2026-11-21')
    await openPlan(storedClaim('1', { paidOn: '2026-09-05' }))
    expect(text()).toContain('国务院还没有发放假通知')
  })
})

describe('whether it can be paid', () => {
  test('every reason is said, with who says so', async () => {
    const answers = {
      place: 'other-province',
      filed: 'none',
      care: 'pharmacy',
      prescribed: 'yes',
      emergency: 'no',
      injury: 'work',
      premiumArrived: 'no',
    }
    await openPlan(storedClaim('1', answers))
    const alert = screen.getByRole('alert').textContent
    expect(alert).toContain('照你填的，这笔报不了政府文件说不报，以政府文件为准。网上攻略也说报不了，或者可能报不了。')
    expect(alert).toContain('去外省看病，没有先办异地备案。网上攻略这样说。')
    expect(alert).toContain('在外省药店买的药。政府文件这样说。')
    expect(alert).toContain('上下班路上受的伤')
    expect(alert).toContain('没有到账。补上、到账以后就能报。请先问单位或者街道。网上攻略、政府文件这样说。')
  })

  test.each([
    [
      { injury: 'work' },
      '政府文件说不报，以政府文件为准。网上攻略没有提到。',
      '上班时或者上下班路上受的伤，归工伤保险管。',
    ],
    [{ injury: 'third-party', trafficAccident: 'none' }, '政府文件说不报', '应该由别人负责的伤。'],
    [{ place: 'abroad' }, '政府文件说不报', '在国外或港澳台看的病。'],
    [
      { designated: 'no' },
      '政府文件说不报，以政府文件为准。网上攻略也说报不了，或者可能报不了。',
      '看病的地方不是医保定点的。',
    ],
  ])('what is not paid (%j) sends nobody on a trip', async (answers, verdict, reason) => {
    const { phone } = await openPlan(storedClaim('1', answers))
    const alert = screen.getByRole('alert').textContent
    expect(alert).toContain('先打 0592-12345 问，不用先跑一趟。')
    expect(text()).not.toContain('要知道的事')
    expect(alert).toContain(`照你填的，这笔报不了${verdict}`)
    expect(alert).toContain(reason)
    expect(text()).not.toContain('还有30 天')
    expect(screen.getByText('问过说能办的，最晚 2026年3月5日（星期四）去办。').className).toBe('hint')
    for (const name of ['放进手机日历', '到“报销”里细算']) expect(screen.queryByRole('button', { name })).toBeNull()
    expect(screen.queryByRole('checkbox')).toBeNull()
    await press(/^打 0592-12345/)
    expect(optionsOf(phone, 'makePhoneCall')).toEqual([{ phoneNumber: '0592-12345' }])
    await press('复制原因，发给家人')
    const [{ data }] = optionsOf(phone, 'setClipboardData') as [{ data: string }]
    expect(data).toContain(verdict)
    expect(data).toContain(reason)
    expect(data).toContain('打 0592-12345，说要问医保')
    expect(data).not.toContain('要带的材料')
    await press('还是看看期限、材料和步骤')
    expect(tickOf(/^发票/)).toBeTruthy()
  })

  test.each([
    ['2026-03-10', '最晚 2026年3月31日（星期二）去办。'],
    ['2026-04-01', '两种期限也都过了。'],
  ])('what is not paid makes no haste later either, on %s', async (today, hint) => {
    setToday(today)
    await openPlan(storedClaim('1', { injury: 'work' }))
    expect(text()).toContain(hint)
    expect(text()).not.toMatch(/请抓紧办|请马上/)
  })

  test('what was handed in already is shown whole', async () => {
    await openPlan(storedClaim('1', { injury: 'work' }, { stage: 'submitted', submittedOn: '2026-02-02' }))
    expect(text()).toContain('照你填的，这笔报不了')
    expect(text()).toContain('最晚哪天有答复')
  })

  test('what the document does not exclude is to be gone on with', async () => {
    await openPlan(storedClaim('1', { designated: 'no', emergency: 'yes' }))
    // The document pays: no warning, and what the guide says is told all the same.
    expect(screen.queryByRole('alert')).toBeNull()
    expect(text()).toContain('政府文件照报，以政府文件为准，请接着办。网上攻略说报不了，或者可能报不了：')
    expect(text()).toContain('看病的地方不是医保定点的。网上攻略这样说。')
    expect(text()).toContain('急诊诊断证明')
  })

  test('answers given as 不清楚 are taken as the ordinary case, and that is said', async () => {
    await openPlan(storedClaim('1', { designated: 'unsure', injury: 'unsure', trafficAccident: 'none' }))
    expect(text()).toContain('先按定点算，请打 0592-12345 问清楚。')
    expect(text()).toContain('还没说清谁负责的伤')
    expect(text()).not.toContain('可能报不了')
  })
})

describe('papers and steps', () => {
  test('a row says its state, is ticked as a whole, and stays so when the app is opened again', async () => {
    const { phone } = await openPlan()
    expect(text()).toContain('勾选和记录只保存在这部手机上，不等于向医保提交。')
    expect(tickOf(/^发票/).getAttribute('aria-checked')).toBe('false')
    expect(tickOf(/^发票/).getAttribute('aria-label')).toContain('还没备')
    await userEvent.click(tickOf(/^发票/))
    await userEvent.click(tickOf(/^去医保窗口交材料/))
    await waitFor(() => expect(storedIn(phone.storage).claims[0]?.ticks).toEqual(['invoice', 'submit-at-counter']))
    await open(load, { storage: phone.storage, params: { id: '1' } })
    expect(tickOf(/^发票.*已备好$/).getAttribute('aria-checked')).toBe('true')
    expect(text()).toContain('已备好 1 样，共 7 样。')
    expect(text()).not.toMatch(/完成/)
    await userEvent.click(tickOf(/^发票/))
    await waitFor(() => expect(storedIn(phone.storage).claims[0]?.ticks).toEqual(['submit-at-counter']))
    expect(storedIn(phone.storage).claims[1]?.ticks).toEqual([])
  })

  test('papers of which one is enough stand together, with what each edition says', async () => {
    await openPlan()
    expect(text()).toContain('网上攻略：要处方、门诊病历。政府文件：有一样就行。都带上最稳妥。')
    expect(text()).toContain(
      '网上攻略：有一样就行。政府文件：要银行卡。带银行卡，两种口径都够。存折只有网上攻略说可以。',
    )
    expect(text()).toContain('最好是一类卡')
    expect(screen.getAllByText('或')).toHaveLength(4)
    expect(text()).toContain('发票（原件，1 份）')
  })

  test('of papers that may stand for each other one is enough to be ready, and they count as one', async () => {
    await openPlan(storedClaim('1', {}, { ticks: ['insurance-code'] }))
    expect(text()).toContain('已备好 1 样，共 7 样。')
    for (const name of [/^身份证件/, /^医保卡（社保卡），/]) await userEvent.click(tickOf(name))
    expect(text()).toContain('已备好 1 样，共 7 样。')
    for (const name of [/^门诊病历/, /^银行卡/]) await userEvent.click(tickOf(name))
    expect(text()).toContain('已备好 3 样，共 7 样。')
  })

  test('in an emergency elsewhere the paper that does for both editions is named', async () => {
    const away = { place: 'other-province', filed: 'temporary', emergency: 'yes', ambulance: 'no' }
    await openPlan(storedClaim('1', away))
    expect(text()).toContain('带急诊诊断证明，两种口径都够。抢救记录只有网上攻略说可以。')
  })

  test('steps are numbered, with what belongs together and what may be done instead', async () => {
    await openPlan()
    expect(text()).toContain('第 3 步：下面的办法选一种')
    expect(screen.getAllByText('或者')).toHaveLength(3)
    expect(screen.queryByRole('checkbox', { name: /^挂号时说/ })).toBeNull()
    await press('下次看病：就诊前、就诊时')
    expect(tickOf(/^挂号时说/)).toBeTruthy()
  })
})

describe('where to go', () => {
  test('counters with hours, an address to copy, what to tap, whom to call', async () => {
    const { phone } = await openPlan()
    await press('到哪里办')
    expect(text()).toContain('星期一到星期六，9:00–12:00、13:00–17:00。法定节假日不办。')
    expect(text()).toContain('服务 → 业务经办 → 医疗费用报销申请')
    expect(text()).toContain('看病的人的单位')
    await press('复制地址，思明')
    expect(optionsOf(phone, 'setClipboardData')).toEqual([{ data: '思明 湖滨东路109号 负一楼 16–18号窗口' }])
    await press(/^打 0592-12345/)
    expect(optionsOf(phone, 'makePhoneCall')).toEqual([{ phoneNumber: '0592-12345' }])
  })

  test('a phone that cannot call is told the number', async () => {
    const { phone } = await openPlan(undefined, { failing: new Set(['makePhoneCall']) })
    await press(/^打 0592-12345/)
    expect(optionsOf(phone, 'showToast')).toMatchObject([{ title: '没有打出去。请自己拨 0592-12345。' }])
  })
})

describe('the calendar', () => {
  test('gets the act-by day at that tap', async () => {
    const { phone } = await openPlan()
    expect(optionsOf(phone, 'addPhoneCalendar')).toEqual([])
    await press('放进手机日历')
    expect(screen.getByText('手机说放好了。有的手机没放也这样说，请打开日历看一眼。')).toBeTruthy()
    expect(optionsOf(phone, 'addPhoneCalendar')).toMatchObject([
      {
        title: '医保报销最晚今天去办：妈妈的眼科',
        startTime: new Date(2026, 2, 5, 9).getTime() / 1000,
        alarmOffset: 86_400,
      },
    ])
  })

  test('refused: how to allow it, and what to note by hand', async () => {
    await openPlan(undefined, { failing: new Set(['addPhoneCalendar']) })
    await press('放进手机日历')
    expect(screen.getByRole('alert').textContent).toContain('允许微信使用日历')
    expect(screen.getByRole('alert').textContent).toContain('最晚 2026年3月5日（星期四）')
  })

  test('is told the hours that the counters are open, whatever they are', async () => {
    const { phone } = await openPlan()
    const { putIntoCalendar } =
      require('../../src/pages/claim/plan/calendar') as typeof import('../../src/pages/claim/plan/calendar')
    const times = [
      { from: '08:30', to: '12:00' },
      { from: '14:00', to: '18:30' },
    ]
    const hours = { weekdays: [1], times, onPublicHolidays: false }
    await putIntoCalendar({ id: '1', day: '2026-03-05', title: '', description: '', hours })
    expect(optionsOf(phone, 'addPhoneCalendar')).toMatchObject([
      {
        startTime: new Date(2026, 2, 5, 8, 30).getTime() / 1000,
        endTime: String(new Date(2026, 2, 5, 18, 30).getTime() / 1000),
      },
    ])
  })

  test('between the deadlines it gets the day that is still open', async () => {
    setToday('2026-03-10')
    const { phone } = await openPlan()
    await press('放进手机日历')
    expect(optionsOf(phone, 'addPhoneCalendar')).toMatchObject([
      { startTime: new Date(2026, 2, 31, 9).getTime() / 1000 },
    ])
  })
})

describe('after it was handed in', () => {
  test('the day, and by when an answer is due in both editions', async () => {
    const { phone } = await openPlan()
    await press('已提交', 'radio')
    expect(await screen.findByText('最晚哪天有答复')).toBeTruthy()
    expect(text()).not.toContain('还有30 天')
    fireEvent.change(screen.getByLabelText('提交的日子'), { target: { value: '2026-02-02' } })
    expect(await screen.findByText('2026年2月14日')).toBeTruthy()
    expect(text()).toContain('2026年2月28日') // 15 working days: the holidays are left out, the Saturdays around them count
    expect(text()).toContain('法律规定最晚')
    expect(storedIn(phone.storage).claims[0]).toMatchObject({ stage: 'submitted', submittedOn: '2026-02-02' })
  })

  test.each([
    ['2026-02-04', '提交的日子还没到'],
    ['2025-09-04', '提交的日子比付款日还早'],
  ])('a day that cannot be (%s) is said and not kept', async (day, sentence) => {
    const { phone } = await openPlan(storedClaim('1', {}, { stage: 'submitted', submittedOn: '2026-02-02' }))
    fireEvent.change(screen.getByLabelText('提交的日子'), { target: { value: day } })
    expect(screen.getByRole('alert').textContent).toContain(sentence)
    expect(storedIn(phone.storage).claims[0]?.submittedOn).toBe('2026-02-02')
    fireEvent.change(screen.getByLabelText('提交的日子'), { target: { value: '2026-02-03' } })
    await waitFor(() => expect(storedIn(phone.storage).claims[0]?.submittedOn).toBe('2026-02-03'))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('handed in after the guide’s deadline', async () => {
    setToday('2026-03-20')
    await openPlan(storedClaim('1', {}, { stage: 'submitted', submittedOn: '2026-03-10' }))
    expect(text()).toContain('提交的时候，网上攻略的期限已经过了')
    expect(text()).not.toContain('政府文件的期限已经过了')
  })

  test('more papers, paid, archived', async () => {
    const { phone } = await openPlan(storedClaim('1', {}, { stage: 'submitted', submittedOn: '2026-02-02' }))
    await press('要补材料', 'radio')
    expect(await screen.findByText(/把缺的材料补上再交/)).toBeTruthy()
    // The window says until when; the days for handing in no longer count.
    expect(document.querySelector('.days')).toBeNull()
    expect(text()).toContain('最晚哪天交')
    await press('已到账', 'radio')
    await screen.findByText(/^钱到了。/)
    expect(text()).not.toContain('最晚哪天交')
    await press('归档')
    await waitFor(() => expect(storedIn(phone.storage).claims[0]?.archived).toBe(true))
    expect(storedIn(phone.storage).claims[0]?.submittedOn).toBe('2026-02-02')
  })
})

describe('what is not asked of everybody', () => {
  test('is said where it is so, and asked then', async () => {
    const { phone } = await openPlan(storedClaim('1', { premiumArrived: '', title: '' }))
    await press('发票原件交给了保险公司', 'link')
    expect(optionsOf(phone, 'navigateTo')).toEqual([{ url: '/pages/claim/plan/new/index?id=1&at=commercialInsurer' }])
    for (const name of ['看的是急诊', '那个月的医保费没有交上', '换个人去交材料', '给这份申请起个名字']) {
      expect(screen.getByRole('link', { name })).toBeTruthy()
    }
  })

  test('whoever claims for somebody else brings their own ID; one’s own claim does not ask for it', async () => {
    await openPlan()
    expect(tickOf(/^代办人的身份证/)).toBeTruthy()
    await openPlan(storedClaim('1', { whom: 'self' }))
    expect(screen.queryByRole('checkbox', { name: /^代办人的身份证/ })).toBeNull()
  })
})

test('what is missing can still come: the days go on', async () => {
  await openPlan(storedClaim('1', { premiumArrived: 'no' }))
  expect(screen.getByRole('alert').textContent).toContain('现在还报不了，先补上缺的补上以后再交。期限照样在走，别拖。')
  expect(text()).toContain('还有30 天')
  expect(text()).toContain('断了不超过 3 个月的，补上')
})

test('for somebody who has died, no next visit and no card of theirs', async () => {
  await openPlan(storedClaim('1', { whom: 'departed', diedOn: '2026-01-20' }))
  expect(text()).toContain('去世的人的卡可能收不了款。用谁的卡，请先打 0592-12345 问。')
  expect(text()).not.toContain('看病的人自己名下的')
  expect(screen.queryByRole('button', { name: /^下次看病/ })).toBeNull()
})

describe('what goes along', () => {
  test('the whole plan as text', async () => {
    const { phone } = await openPlan(storedClaim('1', {}, { ticks: ['invoice'], note: '带上眼镜' }))
    await press('复制全部，发给去办的人')
    const [{ data }] = optionsOf(phone, 'setClipboardData') as [{ data: string }]
    for (const line of [
      '妈妈的眼科',
      '最晚 2026年3月5日（星期四）去办。',
      '政府文件：2026年3月31日（星期二），2025 年付的钱，第二年 3 月 31 日为止',
      '☑ 发票（原件，1 份）',
      '□ 费用清单（原件，1 份）',
      '看病的记录：网上攻略：要处方、门诊病历。政府文件：有一样就行。都带上最稳妥。',
      '□ 处方（原件）',
      '□ 或 门诊病历（原件）',
      '□ 或者在手机上申请',
      '思明：湖滨东路109号 负一楼 16–18号窗口',
      '星期一到星期六，9:00–12:00、13:00–17:00。法定节假日不办。',
      '打 0592-12345，说要问医保',
      '带上眼镜',
      '仅供参考，以医保部门核定为准。',
    ]) {
      expect(data.split('\n')).toContain(line)
    }
  })

  test('a note is kept as it is typed, and said to be once the field is left', async () => {
    const { phone } = await openPlan()
    const field = screen.getByLabelText('备注')
    await userEvent.type(field, '窗口说补病历')
    await waitFor(() => expect(storedIn(phone.storage).claims[0]?.note).toBe('窗口说补病历'))
    expect(text()).not.toContain('备注已保存')
    fireEvent.blur(field)
    expect(await screen.findByText('备注已保存')).toBeTruthy()
    expect(storedIn(phone.storage).claims[0]?.note).toBe('窗口说补病历')
  })

  test('a longer note than the field takes is cut, and what was kept longer is cut and not lost', async () => {
    const { phone } = await openPlan()
    fireEvent.input(screen.getByLabelText('备注'), { target: { value: '字'.repeat(600) } })
    await waitFor(() => expect(storedIn(phone.storage).claims[0]?.note).toHaveLength(500))
    await open(load, { storage: phoneWith(storedClaim('1', {}, { note: '记'.repeat(600) })), params: { id: '1' } })
    expect(screen.getByLabelText('备注')).toHaveProperty('value', '记'.repeat(500))
  })

  test('the share card carries the tool alone', async () => {
    const { phone } = await openPlan()
    expect(phone.share?.({ from: 'menu' })).toEqual({
      title: '厦门医保：自己先付的钱怎么报',
      path: '/pages/claim/index',
    })
  })
})

describe('how much', () => {
  test('both editions of this bill, and the way to 报销 with it', async () => {
    const { phone } = await openPlan(storedClaim('1', { whom: 'self', patient: 'in-service', amount: '3000' }))
    expect(text()).toContain('约 900.00') // (3,000 − 1,200) × 50 %
    expect(text()).toContain('1,350.00') // (3,000 − 1,200) × 75 %
    await press('社区、一级', 'radio')
    expect(await screen.findByText(/1,620\.00/)).toBeTruthy() // × 90 %
    await press('到“报销”里细算')
    const [{ url }] = optionsOf(phone, 'reLaunch') as [{ url: string }]
    expect(url).toContain(
      '/pages/reimbursement/index?v=1&scheme=employee&status=in-service&care=outpatient&level=primary',
    )
    expect(url).toContain('total=3000')
    expect(url).not.toContain('eligible')
  })

  test('where neither edition pays anything, that is said, and why', async () => {
    await openPlan(storedClaim('1', { amount: '500' }))
    expect(text()).toContain('两种口径都不报：还没超过起付标准。')
  })

  test('without a sum there is none', async () => {
    await openPlan(storedClaim('1', { amount: '' }))
    expect(text()).toContain('没有填金额，算不了能报多少。')
  })

  test.each([
    [{ patient: 'minor-or-student', newcomer: 'no' }, '405.00'], // 900 × 45 %, no deductible
    [{ patient: 'adult' }, '180.00'], // (900 − 500) × 45 %
    [{ patient: 'retired' }, '85.00'], // (900 − 800) × 85 %
  ])('is for the one who was ill: %o', async (answers, fund) => {
    await openPlan(storedClaim('1', { ...answers, amount: '900' }))
    expect(text()).toContain(fund)
  })

  // An emergency in another province: no prior share. 24,000 eligible of 28,400: (24,000 − 1,200) of which 10,000 × 75 %
  // and 12,800 × 90 %; as a stay (24,000 − 1,000) × 90 %.
  test.each([
    ['outpatient', '19,020.00'],
    ['inpatient', '20,700.00'],
  ])('a bill that came along keeps what 报销 knew of it: %s', async (care, fund) => {
    const bill = { ...emptyBill, care, eligible: '24000', total: '28400' }
    const away = {
      care,
      patient: 'in-service',
      amount: '28400',
      place: 'other-province',
      filed: 'none',
      emergency: 'yes',
    }
    await openPlan(storedClaim('1', away, { single: { ...emptySingle, bill } }))
    expect(text()).toContain(fund)
    expect(screen.queryByRole('alert')).toBeNull()
    await press(/^去外省没有备案/, 'link')
  })
})

describe('when something is not as it should be', () => {
  test('on a full phone a tick is not shown, the stage stays, the note is not said to be kept', async () => {
    const { phone } = await openPlan()
    phone.storageFails = true
    await userEvent.click(tickOf(/^发票/))
    expect(await screen.findByText(/手机存不下了/)).toBeTruthy()
    expect(tickOf(/^发票/).getAttribute('aria-checked')).toBe('false')
    await press('已提交', 'radio')
    await userEvent.type(screen.getByLabelText('备注'), '一')
    fireEvent.blur(screen.getByLabelText('备注'))
    await waitFor(() => expect(optionsOf(phone, 'showToast')).toHaveLength(3))
    expect(screen.getByRole('radio', { name: '还在准备' }).getAttribute('aria-checked')).toBe('true')
    expect(text()).not.toContain('备注已保存')
    phone.storageFails = false
    await userEvent.click(tickOf(/^发票/))
    await waitFor(() => expect(tickOf(/^发票/).getAttribute('aria-checked')).toBe('true'))
    expect(text()).not.toContain('手机存不下了')
  })

  test('quick taps are all kept', async () => {
    const { phone } = await openPlan()
    for (const name of [/^发票/, /^费用清单/, /^处方/, /^门诊病历/]) fireEvent.click(tickOf(name))
    await waitFor(() => expect(storedIn(phone.storage).claims[0]?.ticks).toHaveLength(4))
    expect(text()).toContain('已备好 3 样')
  })

  test('a claim that is gone is said, with a way back', async () => {
    const { phone } = await openPlan(undefined, { params: { id: '77' } })
    expect(text()).toContain('这份记录不在这部手机上了')
    await press('回到办理')
    expect(optionsOf(phone, 'switchTab')).toEqual([{ url: '/pages/claim/index' }])
  })

  test('a day in the future, by a clock set back, is said beside what was filled in', async () => {
    setToday('2025-01-01')
    const { phone } = await openPlan()
    expect(screen.getByRole('alert').textContent).toContain('付款日还没到')
    await press(/^哪天付的钱/)
    expect(optionsOf(phone, 'navigateTo')).toEqual([{ url: '/pages/claim/plan/new/index?id=1&at=paidOn' }])
  })

  test('a claim that turns out to be settled has nothing to hand in', async () => {
    await openPlan(storedClaim('1', { settledByCard: 'yes' }))
    expect(text()).toContain('这次不用申请报销')
    expect(screen.queryByRole('checkbox')).toBeNull()
  })
})

describe('in a browser', () => {
  const blobs: Blob[] = []

  beforeEach(() => {
    process.env['TARO_ENV'] = 'h5'
    URL.createObjectURL = (blob) => {
      blobs.push(blob as Blob)
      return 'blob:claim'
    }
    URL.revokeObjectURL = () => undefined
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  })

  afterEach(() => {
    delete process.env['TARO_ENV']
    jest.restoreAllMocks()
  })

  test('the day comes as a file', async () => {
    await openPlan(storedClaim('1', { title: '名字；很长，有逗号,分号;和反斜杠\\的一份申请一份申请一份申请' }))
    await press('放进手机日历')
    expect(screen.getByText(/日历文件已下载/)).toBeTruthy()
    const file = await new Promise<string>((resolve) => {
      const reader = new FileReader()
      reader.onload = () => resolve(reader.result as string)
      reader.readAsText(blobs[0] ?? new Blob())
    })
    const lines = file.split('\r\n')
    expect(lines).toContain('UID:claim-2025-09-06-1@xiamen-yibao')
    expect(lines).toContain('DTSTART;VALUE=DATE:20260305')
    expect(lines).toContain('DTEND;VALUE=DATE:20260306')
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(file.replace(/\r\n /g, '')).toContain('有逗号\\,分号\\;和反斜杠\\\\的一份')
  })
})
