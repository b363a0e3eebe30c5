import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { asideOf } from './stored'
import { open } from './support'

const load = () => require('../../src/pages/policy/remote') as typeof import('../../src/pages/policy/remote')
const openRemote = (given: Parameters<typeof open>[1] = {}) => open(load, given)

const text = () => document.body.textContent
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }))
const tick = (name: RegExp) => screen.getByRole('checkbox', { name })
const stored = (remote: object) => new Map([['guides', { version: 1, data: { remote } }]])

describe('the page 异地就医', () => {
  test('another province, unfiled: both editions side by side, and which governs', async () => {
    await openRemote()
    expect(text()).toContain('要，出门之前办好。')
    expect(text()).toContain('一办就批，最迟在出院结算之前办好。')
    expect(text()).toContain('自己先出 10%，')
    expect(text()).toContain('两种说法不同，以政府文件为准。')
    expect(text()).toContain('为准')
    expect(screen.getAllByText('两种口径一致').length).toBeGreaterThan(0)
  })

  test('inside Fujian nothing is filed, and nobody asks whether it was', async () => {
    await openRemote()
    expect(screen.getByRole('radio', { name: '备过了' })).toBeTruthy()
    await choose('福建其他市')
    expect(text()).toContain('不用。福建省内看病不用备案。')
    expect(screen.queryByRole('radio', { name: '备过了' })).toBeNull()
    expect(text()).not.toContain('到哪里备案')
  })

  test('in Xiamen and abroad there is nothing to do', async () => {
    await openRemote()
    await choose('厦门')
    expect(text()).toContain('在厦门看病不算异地就医。')
    expect(screen.queryAllByRole('checkbox')).toHaveLength(0)
    await choose('境外')
    expect(text()).toContain('在境外看病，不报。')
    expect(text()).toContain('没有提到。')
    expect(screen.queryAllByRole('checkbox')).toHaveLength(0)
  })

  test('filed as long-stay: as at home by the guide too', async () => {
    await openRemote()
    await choose('长期居住')
    await choose('备过了')
    expect(text()).toContain('长期居住的，和在厦门一样。')
    expect(text()).toContain('备案长期有效。')
    expect(text()).not.toContain('到哪里备案')
  })

  test('settled without filing: nothing by the guide, an emergency spares the share', async () => {
    await openRemote()
    await choose('已经结算')
    expect(text()).toContain('没备案就结算了，不能报。')
    expect(text()).toContain('不报。')
    await choose('急诊')
    expect(text()).toContain('急诊没备案也不用先出一份')
    expect(tick(/急诊诊断证明/)).toBeTruthy()
    expect(tick(/抢救记录/)).toBeTruthy()
  })

  test('the seldom questions are folded: the hospital, and whether insured', async () => {
    await openRemote()
    await userEvent.click(screen.getByRole('button', { name: '再答两样，答案更准' }))
    await choose('不是定点')
    expect(text()).toContain('不是定点医院，不报。只有急诊、抢救除外。')
    await choose('断了')
    expect(text()).toContain('厦门医保要参着、缴着才能报。')
  })

  test('what the document does not pay sends nobody to file, to claim or for papers', async () => {
    await openRemote({ storage: stored({ stage: 'away', hospital: 'not-designated' }) })
    expect(screen.getAllByRole('checkbox').map((row) => row.textContent)).toEqual([
      expect.stringContaining('换一家定点医院'),
    ])
    expect(screen.queryByRole('button', { name: '到“办理”里新建报销' })).toBeNull()
    expect(text()).not.toContain('到哪里备案')
  })

  test('an edition that pays nothing is still silent on what it does not mention', async () => {
    await openRemote({ storage: stored({ insured: false }) })
    const entry = screen.getByText('在外省药店买药').parentElement
    expect(entry?.textContent).toBe('在外省药店买药政府文件为准不报。网上攻略没有提到。')
  })

  test('a whole row is ticked; it is kept on the phone, and said to submit nothing', async () => {
    const { phone } = await openRemote()
    expect(text()).toContain('勾选只保存在本机，不等于已提交。')
    await userEvent.click(tick(/办好备案.*还没办/))
    await userEvent.click(tick(/处方.*还没备/))
    expect(tick(/办好备案.*已办好/).getAttribute('aria-checked')).toBe('true')
    expect(phone.storage.get('guides')).toMatchObject({
      version: 1,
      data: { remote: { ticked: ['step.file', 'paper.prescription'] } },
    })
    await openRemote({ storage: phone.storage })
    expect(tick(/处方.*已备好/)).toBeTruthy()
    await userEvent.click(tick(/处方.*已备好/))
    expect(tick(/处方.*还没备/).getAttribute('aria-checked')).toBe('false')
  })

  test('answers come back, and one tap clears them', async () => {
    await openRemote({ storage: stored({ place: 'fujian', ticked: ['step.settle-directly'] }) })
    expect(screen.getByRole('radio', { name: '福建其他市' }).getAttribute('aria-checked')).toBe('true')
    expect(tick(/结算时用医保卡/).getAttribute('aria-checked')).toBe('true')
    await userEvent.click(screen.getByRole('button', { name: '清空重来' }))
    expect(screen.getByRole('radio', { name: '外省' }).getAttribute('aria-checked')).toBe('true')
    expect(tick(/结算时用医保卡/).getAttribute('aria-checked')).toBe('false')
  })

  test('what is damaged is set aside and said; the rest is used', async () => {
    const { phone } = await openRemote({ storage: stored({ place: 'moon', ticked: ['step.file', 7] }) })
    expect(screen.getByRole('alert').textContent).toContain('读不出来')
    expect(tick(/办好备案/).getAttribute('aria-checked')).toBe('true')
    await waitFor(() => expect(asideOf(phone.storage, 'guides')).toHaveLength(1))
  })

  test('a full phone is said', async () => {
    await openRemote({ storageFails: true })
    await choose('福建其他市')
    expect((await screen.findByRole('alert')).textContent).toContain('没有保存')
  })

  test('a channel copies its name; the counter has none to copy', async () => {
    const { phone } = await openRemote()
    await userEvent.click(screen.getByRole('button', { name: /国家异地就医备案.*复制/ }))
    expect(phone.calls).toContainEqual({ name: 'setClipboardData', options: { data: '国家异地就医备案' } })
    expect(screen.queryByRole('button', { name: /医保经办窗口/ })).toBeNull()
  })

  test('the checklist is copied as text for the person who goes, with what is ticked', async () => {
    const { phone } = await openRemote({ storage: stored({ reason: 'emergency', ticked: ['paper.id-document'] }) })
    await userEvent.click(screen.getByRole('button', { name: '复制清单，发给去的人' }))
    const [{ name, options } = { name: '', options: {} }] = phone.calls
    const { data } = options as { data: string }
    expect(name).toBe('setClipboardData')
    for (const line of [
      '外省，急诊，还没出发，备过案吗：还没备',
      '能不能报：\n政府文件（为准）：能报。\n网上攻略：备了案才能报。',
      '选什么医院：先查两样：是不是定点，能不能异地直接结算。',
      '按顺序做\n□ 看看医保断了没有：参保在厦门，费也缴着，才能报。',
      '到哪里备案\n厦门医疗保障（微信公众号或小程序）',
      '医保经办窗口',
      '带在身上\n☑ 身份证件\n□ 医保卡（社保卡）',
      '□ 急诊诊断证明',
      '仅供参考，以医保部门核定为准。',
    ]) {
      expect(data).toContain(line)
    }
    expect(data).not.toMatch(/undefined|\n\n\n/)
  })

  test('where nothing is to be done nothing is copied', async () => {
    await openRemote({ storage: stored({ place: 'abroad' }) })
    expect(screen.queryByRole('button', { name: /复制清单/ })).toBeNull()
  })

  test('what was not settled directly is claimed at home: the way there', async () => {
    const { phone } = await openRemote()
    await userEvent.click(screen.getByRole('button', { name: '到“办理”里新建报销' }))
    expect(phone.calls).toEqual([{ name: 'switchTab', options: { url: '/pages/claim/index' } }])
  })

  test('every line of a list has words', async () => {
    await openRemote({ storage: stored({ reason: 'emergency' }) })
    for (const row of screen.getAllByRole('checkbox')) expect(row.textContent).toMatch(/[\u4e00-\u9fff]{2}/)
  })

  test('sources, freshness and what the guides say of themselves stand at the end', async () => {
    await openRemote()
    await userEvent.click(screen.getByRole('button', { name: '这些话出自哪里' }))
    expect(text()).toContain('厦医保〔2022〕81号')
    expect(text()).toContain('社保网')
    expect(text()).toContain('最近一次查对：2026年11月25日')
    expect(text()).toContain('政策会变')
    expect(text()).toContain('各地以当地规定为准')
  })

  test('the card carries no answer', async () => {
    const { phone } = await openRemote({ storage: stored({ place: 'abroad' }) })
    expect(phone.share?.({})).toEqual({ title: '去外地看病，厦门医保怎么报', path: '/pages/policy/remote/index' })
  })

  test('the edition that the reader set stands first', async () => {
    const settings = { version: 2, data: { settings: { edition: 'guide' } } }
    await openRemote({ storage: new Map([['app', settings]]) })
    const first = document.querySelector('.answer-edition')
    expect(first?.textContent).toBe('网上攻略')
  })
})
