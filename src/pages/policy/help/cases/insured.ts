import cases from '../../../../../cases/insured.json'
import { Decimal, type IsoDate, type RetirementInput, type WaitingInput } from '../../../../rules'
import { dayText, yuan } from '../../../../answer/format'
import type { WaitingForm } from '../../kept'
import { retirementUrl } from '../../questions/retirement/form'
import { waitingUrl } from '../../questions/waiting/form'
import type { ReadableCase } from './cases'
import { insuredWords, waitingCaseText } from './insuredWords'

/** The worked cases of waiting and of retiring, as they are read and opened. */

interface Days {
  readonly from?: IsoDate
  readonly earliest?: IsoDate
  readonly latest?: IsoDate
}

interface InsuredCases {
  readonly waiting: readonly { readonly input: WaitingInput; readonly expect: Days }[]
  readonly retirement: readonly {
    readonly input: RetirementInput
    readonly expect: { readonly monthsMissing: number; readonly cost: string }
  }[]
}

const { waiting, retirement } = cases as InsuredCases

export function waitingCases(): ReadableCase[] {
  return waiting.map(({ input, expect: { from, earliest = '', latest = '' } }) => ({
    text: waitingCaseText(input),
    answers: {
      official: [from === undefined ? insuredWords.either(earliest, latest) : insuredWords.from(dayText(from))],
    },
    opens: { page: waitingUrl(formOf(input)) },
  }))
}

export function retirementCases(): ReadableCase[] {
  return retirement.map(({ input, expect: { monthsMissing, cost } }) => {
    const [yearsHere, yearsInAll] = [String(input.yearsHere), String(input.yearsInAll)]
    return {
      text: insuredWords.retiring(input.sex, yearsHere, yearsInAll),
      answers: {
        official: [
          monthsMissing === 0 ? insuredWords.enough : insuredWords.missing(monthsMissing, yuan(new Decimal(cost))),
        ],
      },
      opens: { page: retirementUrl({ sex: input.sex, yearsHere, yearsInAll }) },
    }
  })
}

function formOf({ paidOn, forYear, missedYears, repaired, ...rest }: WaitingInput): Partial<WaitingForm> {
  const { bornOn, aidedFrom, dischargedOn, leftEmployees } = rest
  const form = {
    paidOn,
    forYear: String(forYear),
    ...(missedYears === undefined ? {} : { missed: String(missedYears) }),
    ...(repaired === undefined ? {} : { repaired: String(repaired) }),
  }
  if (bornOn !== undefined) return { ...form, who: 'newborn', bornOn }
  if (aidedFrom !== undefined) return { ...form, who: 'aided', aidedFrom }
  if (dischargedOn !== undefined) return { ...form, who: 'discharged', dischargedOn }
  if (leftEmployees === undefined) return form
  return { ...form, who: 'employee', leftOn: leftEmployees.on, leftMonths: String(leftEmployees.months) }
}
