import { act, cleanup, render } from '@testing-library/react'
import fc from 'fast-check'
import type { ComponentType } from 'react'
import { answersFor as billAnswers } from '../../src/answer/bill/answers'
import { answersFor as creditAnswers } from '../../src/pages/credit/answers'
import { linkedForm as linkedBill } from '../../src/pages/reimbursement/linked'
import { answersFromUrl } from '../../src/pages/claim/link'
import { creditLink, linkedForm as linkedCredit } from '../../src/pages/credit/link'
import { reimbursementLink } from '../../src/answer/bill/link'
import { everything } from '../../src/pages/policy/settings/everything'
import { beforeQuestions, billQuestions, personQuestions } from '../../src/answer/bill/form'
import { importText } from '../../src/pages/policy/settings/portable'
import { boundaryWords } from '../../src/ui/words'
import { anything, hasNumbersOnly, near, printSeed, RUNS, SEED, typed } from '../anything'
import type { AnswersTo, Question, Questions } from '../../src/phone/form'
import { withParams } from '../../src/phone/params'
import { newPhone, PAGE, phone } from './host/taro'

/** Whatever a link says and whatever the phone's storage holds, every page opens, and shows no broken number. */

const share = (part: number) => ({ numRuns: Math.ceil(RUNS * part), seed: SEED })

const bill = {
  care: 'inpatient',
  level: 'tertiary',
  total: '3200',
  eligible: '3000',
  place: 'other-province',
  filed: 'none',
}
const earlier = { year: '2025', used: '900', admitted: true, pooledPaid: '100', ownCost: '' }
const visit = { id: '1', date: '2025-05-06', note: '', bill }
const reader = { id: '0', name: '', patient: 'retired', months: '', earlier: [earlier], visits: [visit] }
const claim = {
  id: '1',
  answers: {
    settledByCard: 'no',
    whom: 'parent',
    agent: 'yes',
    scheme: 'employee',
    paidOn: '2025-09-05',
    amount: '80',
  },
  ticks: ['invoice'],
  stage: 'submitted',
  submittedOn: '2025-10-09',
  createdOn: '2025-09-06',
}
const finished = {
  ...claim,
  id: '2',
  answers: {
    ...claim.answers,
    ...{ place: 'other-province', filed: 'none', designated: 'yes', spentOn: 'treatment', emergency: 'no' },
    ...{ injury: 'none', premiumArrived: 'yes', commercialInsurer: 'no' },
  },
}
const oldClaim = { id: '3', name: '牙', scheme: 'employee', paidOn: '2025-09-05', amount: '80', done: ['invoice'] }

/** What each key may hold, as the app writes it. */
const samples: Record<string, { version: number; data: unknown }[]> = {
  app: [
    {
      version: 1,
      data: {
        settings: { textSize: 'largest', edition: 'official' },
        credit: { insured: 'retiree', age: '70', base: '6000', pension: '3000', assistance: 'none' },
        single: { patient: 'retired', months: '13', bill, used: '900', admitted: true, pooledPaid: '1', ownCost: '2' },
      },
    },
  ],
  claims: [
    {
      version: 2,
      data: { claims: [claim, finished], removed: { ...claim, id: '3' }, visit: { place: 'fujian' } },
    },
    { version: 1, data: { claims: [oldClaim] } },
  ],
  guides: [{ version: 1, data: { remote: { place: 'fujian', reason: 'travel', stage: 'away', ticked: ['file'] } } }],
  visits: [
    {
      version: 1,
      data: {
        people: [reader, { ...reader, id: '1', name: '妈妈' }],
        chosen: { person: '1', year: '2025' },
        removed: { of: '0', visit: { ...visit, id: '2' } },
      },
    },
  ],
  many: [{ version: 1, data: { text: '张三\t45\t6000\n王五\t65\t\t退休\t3000' } }],
  visitDraft: [{ version: 1, data: { draft: { of: '0', id: '', date: '2025-05-06', note: '', bill } } }],
}

const storedUnder = (key: string) => fc.oneof(anything, typed, ...(samples[key] ?? []).map(near))

/** Any answers to the questions of a form. */
function answersTo<Of extends Questions<never>>(questions: Of): fc.Arbitrary<AnswersTo<Of>> {
  const answers = Object.entries(questions).map(([key, question]) => [key, answerTo(question)])
  return fc.record(Object.fromEntries(answers) as Record<string, fc.Arbitrary<unknown>>) as fc.Arbitrary<AnswersTo<Of>>
}

function answerTo(question: Question<never>): fc.Arbitrary<string | boolean> {
  switch (question.kind) {
    case 'choice':
      return fc.constantFrom(...question.values)
    case 'yes-no':
      return fc.boolean()
    case 'sum':
      return fc.constantFrom('', '0', '50.5', '３００', '1,200', '20000')
    case 'count':
    case 'age':
      return fc.constantFrom('', '6', '24')
  }
}

/** What links carry, and a page's own parameters. */
const query = fc
  .oneof(
    near({
      v: '1',
      who: 'employee',
      age: '45',
      base: '6000',
      pension: '3000',
      assistance: 'none',
      maternity: 'employer',
    }),
    near({ v: '1', scheme: 'employee', status: 'retired', care: 'outpatient', level: 'tertiary', eligible: '3000' }),
    near({ scheme: 'resident', group: 'adult', place: 'other-province', filed: 'none', used: '0', months: '%' }),
    near({ id: '1', at: 'paidOn', person: '1', amount: '%E4%B8', settledByCard: 'no', paidOn: '2025-09-05' }),
    fc.dictionary(fc.string(), anything),
  )
  .filter((given): given is Record<string, unknown> => typeof given === 'object' && given !== null)

/** A phone on which this is stored; what the app remembers of the one before is gone. */
async function phoneWith(stored: Readonly<Record<string, unknown>>): Promise<void> {
  await Promise.all(everything.map(({ clear }) => clear()))
  newPhone({ storage: new Map(Object.entries(stored)) })
}

/** Where a page says a word, with what stands beside it; nothing where it does not. */
function around(text: string, word: string): string {
  const at = text.indexOf(word)
  return at < 0 ? '' : text.slice(Math.max(0, at - 20), at + 30)
}

jest.setTimeout(120_000)
beforeAll(() => printSeed('links and storage'))

describe('links', () => {
  const day = '2025-11-17'
  const [credit, single] = [linkedCredit(day), linkedBill(day)]

  interface Linked<Form> {
    readonly fromLink: (query: Record<string, string>) => { form: Form; dropped: readonly unknown[] } | undefined
  }

  /** The link of a form fills one that answers the same, of which the same link is made. */
  function expectSame<Form>(
    { fromLink }: Linked<Form>,
    form: Form,
    linkOf: (form: Form) => string,
    answersOf: (form: Form, on: typeof day) => unknown,
  ): void {
    const link = linkOf(form)
    const again = fromLink(Object.fromEntries(new URLSearchParams(link.split('?')[1])))
    expect(again?.dropped).toEqual([])
    if (!again) return
    expect(linkOf(again.form)).toBe(link)
    expect(JSON.stringify(answersOf(again.form, day))).toBe(JSON.stringify(answersOf(form, day)))
  }

  test('to 划入 and 报销 fill a form or nothing, and a link of that form fills the same', () => {
    fc.assert(
      fc.property(query, (given) => {
        const filled = credit.fromLink(given)
        if (filled && !credit.isOpen(filled.form)) expectSame(credit, filled.form, creditLink, creditAnswers)
        const bill = single.fromLink(given)
        if (bill && !single.isOpen(bill.form)) expectSame(single, bill.form, reimbursementLink, billAnswers)
      }),
      share(0.02),
    )
  })

  test('carry all that the answer of a form hangs on', () => {
    const form = fc
      .tuple(answersTo(personQuestions), answersTo(billQuestions), answersTo(beforeQuestions))
      .map(([person, bill, before]) => ({ ...person, bill, ...before }))
    fc.assert(
      fc.property(form, (given) => expectSame(single, given, reimbursementLink, billAnswers)),
      share(0.005),
    )
  })

  test('to a new claim give answers that are texts', () => {
    fc.assert(
      fc.property(query, (given) => {
        expect(Object.values(answersFromUrl(given)).every((answer) => typeof answer === 'string')).toBe(true)
      }),
      share(0.03),
    )
  })
})

describe('what is kept on the phone', () => {
  test.each(everything.map((kept) => [kept.key, kept] as const))('%s is read, whatever is there', async (key, kept) => {
    await fc.assert(
      fc.asyncProperty(storedUnder(key), async (stored) => {
        await phoneWith({ [key]: stored })
        const { data } = kept.pack()
        expect([typeof data, hasNumbersOnly(data)]).toEqual(['object', true])
        // What was read is good: another phone takes it.
        expect(kept.accepts(kept.pack())).toBe(true)
        expect(typeof kept.accepts(stored)).toBe('boolean')
      }),
      share(0.015),
    )
  })

  test('what the app writes is taken whole, so that fuzzing starts from something', () => {
    const taken = everything.map(({ key, accepts }) => [key, (samples[key] ?? []).map(accepts)])
    expect(taken).toEqual(everything.map(({ key }) => [key, samples[key]?.map(() => true)]))
  })

  test('a text to import is taken or refused', async () => {
    const parts = Object.fromEntries(everything.map(({ key }) => [key, samples[key]?.[0]]))
    const exported = near({ app: 'xiamen-yibao', format: 1, parts }).map((one) => {
      try {
        return JSON.stringify(one) ?? ''
      } catch {
        return String(Object.keys(one as object))
      }
    })
    await fc.assert(
      fc.asyncProperty(fc.oneof(exported, typed, fc.json()), async (text) => {
        await phoneWith({})
        expect(['done', 'not-ours', 'damaged', 'not-saved']).toContain((await importText(text)).kind)
      }),
      share(0.015),
    )
  })
})

describe('pages', () => {
  const config = { defineAppConfig: (given: unknown) => given }
  Object.assign(globalThis, config)
  const { default: app } = require('../../src/app.config') as {
    default: { pages: string[]; subPackages: { root: string; pages: string[] }[] }
  }
  const paths = [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
  const broken = ['NaN', 'undefined', 'Infinity', '[object']
  /** Drawing a page takes long: there are few runs, each with something in every key. */
  const runs = { ...share(0.0002), endOnFailure: true }

  test.each(paths)('%s opens', async (path) => {
    const { default: Page } = require(`../../src/${path}`) as { default: ComponentType<{ tid: string }> }
    const stored = fc.record(Object.fromEntries(everything.map(({ key }) => [key, storedUnder(key)])))
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    await fc.assert(
      fc.asyncProperty(stored, query, async (given, params) => {
        said.mockClear()
        await phoneWith(given)
        phone.params = params as Record<string, string>
        const { container } = render(withParams([<Page key='page' tid={PAGE} />]))
        await act(() => Promise.resolve())
        const text = container.textContent
        cleanup()
        expect(text.includes(boundaryWords.title) ? said.mock.calls[0] : '').toBe('')
        // What was typed or linked may be shown back; a broken number of our own may not.
        const told = JSON.stringify([given, params], (_, one: unknown) => (typeof one === 'bigint' ? '' : one))
        const shown = broken.filter((word) => !told.includes(word)).map((word) => around(text, word))
        expect(shown.join('')).toBe('')
      }),
      runs,
    )
    said.mockRestore()
  })
})
