import cases from '../../cases/claims.json'
import { planClaim, type ClaimNoteKey, type IneligibleReason } from '../../src/rules'
import { claimInput, isFinished } from '../../src/pages/claim/answers'
import { answersFromUrl } from '../../src/pages/claim/link'
import { claimLink } from '../../src/pages/policy/help/cases/links'
import { claimCases, type ExpectedClaim } from '../../src/pages/policy/help/cases/claims'
import { claimKinds } from '../../src/pages/policy/help/cases/claimCaseWords'

/** The worked claims, as they are opened: their answers stand in the link, and the plan says what the case expects. */

interface Worked {
  readonly kind: keyof typeof claimKinds
  readonly answers: Parameters<typeof claimLink>[0]
  readonly expect: ExpectedClaim & { readonly papers?: readonly string[]; readonly notes?: readonly ClaimNoteKey[] }
}

/** A day on which all of them have been paid for and none is too late. */
const today = '2026-02-01'

const answersOf = (answers: Worked['answers']) =>
  answersFromUrl(Object.fromEntries(new URLSearchParams(claimLink(answers).split('?')[1])))

describe.each(cases.claims as readonly Worked[])('$kind', ({ answers, expect: expected }) => {
  const told = answersOf(answers)
  const plan = planClaim(claimInput(told), { today })
  const value = plan.ok ? plan.value : undefined

  test('every question of it is answered', () => {
    expect(isFinished(told)).toBe(true)
  })

  test('comes out as it says', () => {
    if (expected.nothing !== undefined) {
      expect(value).toMatchObject({ needed: false, because: expected.nothing })
      return
    }
    if (!value?.needed) throw new Error('nothing to claim')
    const missing: readonly IneligibleReason[] = expected.unpaid ?? expected.notYet ?? []
    expect(value.reasons.map(({ reason }) => reason)).toEqual(missing)
    expect([value.eligible.official, value.notYet]).toEqual([missing.length === 0, expected.notYet !== undefined])
    const { guide, official, actBy } = expected
    expect(value.deadlines).toMatchObject({
      ...(guide === undefined ? {} : { guide }),
      ...(official === undefined ? {} : { official }),
      ...(actBy === undefined ? {} : { actBy }),
    })
    expect(value.notes).toEqual(expect.arrayContaining([...(expected.notes ?? [])]))
    expect(value.materials.map(({ id }) => id)).toEqual(expect.arrayContaining([...(expected.papers ?? [])]))
  })
})

test('each kind is told once, with what it comes to', () => {
  expect(cases.claims.map(({ kind }) => kind)).toEqual(Object.keys(claimKinds))
  for (const { text, answers } of claimCases()) {
    expect(text).toMatch(/，\d{4}年\d+月\d+日自己先付的钱$/)
    expect(Object.values(answers).flat().length).toBeGreaterThan(0)
  }
})
