import { screen, waitFor } from '@testing-library/react'
import { press, setToday, text } from './claims'
import { asideOf, phoneWith, storedClaim, storedIn } from './stored'
import { open } from './support'

const load = () => require('../../src/pages/claim') as typeof import('../../src/pages/claim')
const openClaims = (given: Parameters<typeof open>[1] = {}) => open(load, given)
const titles = () => screen.queryAllByRole('link').map((link) => link.getAttribute('aria-label') ?? '')

beforeEach(() => setToday('2026-02-03'))

describe('the list of claims', () => {
  test('an empty list says what it is for, and leads to a new claim and to the list for a visit', async () => {
    const { phone } = await openClaims()
    expect(text()).toContain('自己先付了钱')
    expect(text()).toContain('还没有记录')
    await press('新建')
    await press(/^看病那天带什么/, 'link')
    expect(phone.calls.map(({ options }) => options)).toEqual([
      { url: '/pages/claim/plan/new/index' },
      { url: '/pages/claim/plan/checklist/index' },
    ])
  })

  test('the most urgent stands first, with its days, its act-by day and its stage', async () => {
    const storage = phoneWith(
      storedClaim('1', { title: '爸爸的牙', paidOn: '2026-01-20' }),
      storedClaim('2'),
      storedClaim('3', { title: '交过了' }, { stage: 'submitted', submittedOn: '2026-02-02' }),
      storedClaim('4', { title: '太晚了', paidOn: '2024-03-01' }),
    )
    await openClaims({ storage })
    expect(titles().slice(0, 4)).toEqual([
      '妈妈的眼科，还有 30 天，父母 · 1,234.50 元 · 还在准备，最晚 2026年3月5日（星期四）去办。',
      expect.stringMatching(/^爸爸的牙，还有 167 天/),
      expect.stringMatching(/^太晚了，两种期限都过了/),
      expect.stringMatching(/^交过了，父母 · 1,234.50 元 · 已提交，最晚 2026年2月14日有答复/),
    ])
    expect(text()).toContain('勾选和记录只保存在这部手机上，不等于向医保提交。')
  })

  test('what is not paid has no days left, and stands after what can still be in time', async () => {
    await openClaims({ storage: phoneWith(storedClaim('1', { injury: 'work' }), storedClaim('2')) })
    expect(titles().slice(0, 2)).toEqual([
      expect.stringMatching(/还有 30 天/),
      '妈妈的眼科，父母 · 1,234.50 元 · 按政府文件报不了，点开看原因',
    ])
  })

  test('a claim leads to its plan, one that is not finished to its questions', async () => {
    const { phone } = await openClaims({ storage: phoneWith(storedClaim('1'), storedClaim('2', { injury: '' })) })
    await press(/还有 30 天/, 'link')
    await press(/还没填完/, 'link')
    expect(phone.calls.map(({ options }) => options)).toEqual([
      { url: '/pages/claim/plan/index?id=1' },
      { url: '/pages/claim/plan/new/index?id=2' },
    ])
  })

  test('a claim without a name is called by whom and when; one without a sum says so', async () => {
    await openClaims({ storage: phoneWith(storedClaim('1', { title: ' ', whom: 'self', amount: '' })) })
    expect(text()).toContain('我自己 2025年9月5日的医药费')
    expect(text()).toContain('金额没有填')
  })

  test('removing asks nothing and can be undone, also after the app was closed', async () => {
    const { phone } = await openClaims({ storage: phoneWith(storedClaim('1'), storedClaim('2', { title: '另一份' })) })
    await press('整理')
    await press('删除，妈妈的眼科')
    expect(await screen.findByText('已删除“妈妈的眼科”。')).toBeTruthy()
    expect(storedIn(phone.storage).claims).toHaveLength(1)
    await openClaims({ storage: phone.storage })
    await press('放回来')
    await waitFor(() => expect(text()).not.toContain('已删除'))
    expect(storedIn(phone.storage).claims.map(({ id }) => id)).toEqual(['2', '1'])
  })

  test('what was removed is let go when the reader says so', async () => {
    const { phone } = await openClaims({ storage: phoneWith(storedClaim('1')) })
    await press('整理')
    await press('删除，妈妈的眼科')
    await screen.findByText(/已删除/)
    await press('不用了')
    await waitFor(() => expect(text()).not.toContain('已删除'))
    expect(storedIn(phone.storage)).not.toHaveProperty('removed')
    expect(text()).toContain('还没有记录')
  })

  test('archived claims are folded away and come back', async () => {
    await openClaims({ storage: phoneWith(storedClaim('1')) })
    await press('整理')
    await press('归档，妈妈的眼科')
    await press('已归档 1 份')
    expect(screen.getAllByRole('link', { name: /妈妈的眼科/ })).toHaveLength(1)
    await press('放回列表，妈妈的眼科')
    await waitFor(() => expect(text()).not.toContain('已归档'))
  })

  test('the share card carries the tool alone', async () => {
    const { phone } = await openClaims({ storage: phoneWith(storedClaim('1')) })
    expect(phone.share?.({ from: 'menu' })).toEqual({
      title: '厦门医保：自己先付的钱怎么报',
      path: '/pages/claim/index',
    })
  })
})

describe('what is kept', () => {
  test('a list of version 1 becomes one of today, ticks and submission included', async () => {
    const claims = [
      { id: '3', name: '爸爸的牙', scheme: 'employee', paidOn: '2025-09-05', amount: '80', done: ['invoice'] },
      { id: '4', name: '交过了', scheme: 'resident', paidOn: '2025-10-05', submittedOn: '2026-02-02' },
    ]
    const storage = new Map<string, unknown>([['claims', { version: 1, data: { claims } }]])
    const { phone } = await openClaims({ storage })
    expect(titles()[0]).toContain('爸爸的牙，还有 30 天，我自己 · 80.00 元')
    expect(titles()[1]).toContain('已提交，最晚 2026年2月14日有答复')
    expect(screen.queryByRole('alert')).toBeNull()
    await press('整理')
    await press('归档，交过了')
    await waitFor(() => expect(phone.storage.get('claims')).toMatchObject({ version: 3 }))
    expect(storedIn(phone.storage).claims[0]).toMatchObject({ id: '3', ticks: ['invoice'], stage: 'preparing' })
  })

  test('damaged claims are set aside and said, good ones stay', async () => {
    const storage = phoneWith(storedClaim('1'), { id: 'broken' }, { ...storedClaim('2'), id: 7 })
    const stored = storage.get('claims')
    const { phone } = await openClaims({ storage })
    expect(screen.getByRole('alert').textContent).toContain('已经放到一边')
    expect(titles()[0]).toContain('妈妈的眼科')
    expect(titles()).toHaveLength(2)
    await waitFor(() => expect(asideOf(phone.storage, 'claims')).toEqual([stored]))
  })

  test.each([['no envelope'], [[1, 2]], [{ version: 1, data: 'claims' }], [{ version: 2, data: [] }]])(
    'storage that is no list of claims (%j) leaves an empty list, and says so',
    async (stored) => {
      const { phone } = await openClaims({ storage: new Map<string, unknown>([['claims', stored]]) })
      expect(screen.getByRole('alert').textContent).toContain('读不出来')
      expect(text()).toContain('还没有记录')
      await waitFor(() => expect(asideOf(phone.storage, 'claims')).toEqual([stored]))
    },
  )

  test('on a full phone nothing is shown as done', async () => {
    const { phone } = await openClaims({ storage: phoneWith(storedClaim('1')) })
    phone.storageFails = true
    await press('整理')
    await press('删除，妈妈的眼科')
    expect(await screen.findByRole('alert')).toHaveProperty('textContent', expect.stringContaining('手机存不下了'))
    expect(text()).not.toContain('已删除')
    expect(titles()[0]).toContain('妈妈的眼科')
    expect(phone.calls).toContainEqual({
      name: 'showToast',
      options: { title: '没有保存：手机存不下了', icon: 'none', duration: 3000 },
    })
    phone.storageFails = false
    await press('归档，妈妈的眼科')
    await waitFor(() => expect(text()).toContain('已归档 1 份'))
    expect(text()).not.toContain('手机存不下了')
  })
})
