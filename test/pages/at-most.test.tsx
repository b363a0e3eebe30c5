import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { open } from './support'

/**
 * What decides and was not told makes an answer the most that is paid, and the least that is left: wherever it stands, in
 * the same words.
 */

type Load = () => { default: ComponentType }
const loadBill: Load = () => require('../../src/pages/reimbursement') as { default: ComponentType }
const loadPicture: Load = () => require('../../src/pages/picture') as { default: ComponentType }
const loadYear: Load = () => require('../../src/pages/reimbursement/year') as { default: ComponentType }
const loadVisit: Load = () => require('../../src/pages/reimbursement/year/visit') as { default: ComponentType }

const stay = { care: 'inpatient', level: 'tertiary' }
const inService = { patient: 'in-service', link: { scheme: 'employee', status: 'in-service' } }
const adult = { patient: 'adult', link: { scheme: 'resident', group: 'adult' } }
const paid = (fund: string, critical: string, aid: string, own: string) => ({ fund, critical, aid, own })

/** By hand: (101,000 − 1,000) × 90 % or 73 %, critical illness on 11,000 or 28,000, aid on what that leaves. */
const cases = [
  {
    name: 'all is told',
    person: { ...inService, months: '36', aid: 'none' },
    bill: { ...stay, eligible: '101000' },
    isAtMost: false,
    pays: paid('90,000.00', '750.00', '', '10,250.00'),
  },
  {
    name: 'how long insured is not told',
    person: { ...inService, months: '', aid: 'none' },
    bill: { ...stay, eligible: '101000' },
    isAtMost: true,
    pays: paid('90,000.00', '750.00', '', '10,250.00'),
  },
  {
    name: 'only the total is told',
    person: { ...adult, months: '', aid: '3' },
    bill: { ...stay, total: '101000' },
    isAtMost: true,
    pays: paid('73,000.00', '8,450.00', '18,572.50', '977.50'),
  },
  {
    name: 'neither is told',
    person: { ...inService, months: '', aid: 'none' },
    bill: { ...stay, total: '101000' },
    isAtMost: true,
    pays: paid('90,000.00', '750.00', '', '10,250.00'),
  },
  {
    name: 'how long insured is not told of somebody aided, on whom nothing hangs',
    person: { ...inService, months: '', aid: '3' },
    bill: { ...stay, eligible: '101000' },
    isAtMost: false,
    pays: paid('90,000.00', '750.00', '9,737.50', '512.50'),
  },
  {
    name: 'how long insured is not told, and nothing is paid anyway',
    person: { ...inService, months: '', aid: 'none' },
    bill: { care: 'outpatient', level: 'tertiary', eligible: '900' },
    isAtMost: false,
    pays: paid('0.00', '', '', '900.00'),
  },
]

const text = () => document.body.textContent ?? ''
const shown = (selector: string) =>
  Array.from(document.querySelectorAll(selector)).filter(({ className }) => !className.includes('gone'))
const copied = (phone: { calls: readonly { name: string; options?: unknown }[] }) =>
  (phone.calls.find(({ name }) => name === 'setClipboardData')?.options as { data: string }).data
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe.each(cases)('$name', ({ person, bill, isAtMost, pays }) => {
  const [most, least] = isAtMost ? ['最多', '至少'] : ['', '']
  /** Who pays what, as a sentence. */
  const sentence = [
    `统筹基金${most}付 ${pays.fund} 元`,
    ...(pays.critical === '' ? [] : [`大病保险${most}付 ${pays.critical} 元`]),
    ...(pays.aid === '' ? [] : [`医疗救助${most}付 ${pays.aid} 元`]),
    `自己${least}付 ${pays.own} 元`,
  ].join('，')
  const link = {
    v: '1',
    ...person.link,
    ...(person.months === '' ? {} : { months: person.months }),
    ...(person.aid === 'none' ? {} : { aid: person.aid }),
    ...bill,
  }
  const storage = () =>
    new Map<string, unknown>([
      [
        'visits',
        {
          version: 1,
          data: {
            people: [
              {
                id: '0',
                patient: person.patient,
                monthsInsured: person.months,
                aid: person.aid,
                visits: [{ id: '1', date: '2025-05-06', note: '', bill }],
              },
            ],
            chosen: { person: '0', year: '2025' },
          },
        },
      ],
    ])

  /** The card of an answer: title, what is left to pay by the document, lines. */
  const expectCard = () => {
    expect(shown('.answer-title')[0]?.textContent).toMatch(isAtMost ? /最多/ : /^(?!.*最多)/)
    const official = document.querySelector('.by-official')?.textContent ?? ''
    expect(official).toContain(pays.fund)
    // A card sets the unit smaller and a picture writes it out.
    expect(official.replaceAll(' 元', '元')).toContain(`${pays.own}元`)
    if (pays.critical !== '') expect(official).toContain(`大病保险${most}付 ${pays.critical} 元`)
    if (pays.aid !== '') expect(official).toContain(`医疗救助${most}付 ${pays.aid} 元`)
    return official
  }

  test('on the page of the bill, in the line, and copied', async () => {
    const { phone } = await open(loadBill, { params: link })
    expect(expectCard()).toContain(`自己${least}付${pays.own}元`)
    expect(
      shown('.card-title').filter(({ textContent }) => textContent?.includes('这笔账谁来付'))[0]?.textContent,
    ).toBe(`最好的情况：这笔账谁来付（按政府文件）`)
    expect(screen.getAllByText('最好的情况：').map(({ className }) => className)).toEqual(
      isAtMost ? ['', ''] : ['gone', 'gone'],
    )
    expect(text()).toContain(`同样一笔账，换个医院自己${least}要付多少`)
    fireEvent.focus(screen.getByLabelText(/医保范围内费用/))
    const line = shown('.line-in-view')[0]?.textContent?.replace(/\s/g, ' ')
    expect(line).toMatch(isAtMost ? /^医保最多报销 / : /^医保报销 /)
    if (pays.critical !== '') expect(line).toContain(`大病保险${most}付 ${pays.critical}`)
    if (pays.aid !== '') expect(line).toContain(`医疗救助${most}付 ${pays.aid}`)
    expect(line).toContain(`自己${least}付 ${pays.own}`)
    await press('复制成文字，发给家人')
    expect(copied(phone)).toContain(`政府文件（为准）：${sentence}。`)
  })

  test('in the picture', async () => {
    await open(loadPicture, { params: { of: 'reimbursement', ...link } })
    expect(expectCard()).toContain(`自己${least}付 ${pays.own} 元`)
  })

  test('on the page of a visit', async () => {
    await open(loadVisit, { params: { person: '0', id: '1' }, storage: storage() })
    expect(expectCard()).toContain(`自己${least}付${pays.own}元`)
  })

  test('in the year: the total, the month, the row, and copied', async () => {
    const { phone } = await open(loadYear, { storage: storage() })
    expect(expectCard()).toContain(`自己一共${least}付${pays.own}元`)
    expect(shown('.answer-title')[0]?.textContent).toBe(`2025 年统筹基金一共${most}付`)
    expect(text()).toContain(`5 月${sentence}`)
    expect(screen.getByRole('button', { name: /^5月6日/ }).ariaLabel).toContain(sentence)
    await press('复制这一年，发给家人')
    expect(copied(phone)).toContain(`政府文件（为准）：${sentence}。`)
    expect(copied(phone)).toMatch(new RegExp(`1\\. 5月6日 .*，${sentence}\n`))
  })
})
