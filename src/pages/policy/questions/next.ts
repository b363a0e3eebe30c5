import type { NextStep } from '../../../rules'
import { commercialLine, telephone } from '../../../rules'
import { callNumber } from '../../../phone/call'
import { copyText } from '../../../phone/copy'
import { linkTo } from '../../../phone/link'
import { openAlone, openPage } from '../../../phone/open'
import { retirementUrl } from './retirement/form'
import { waitingUrl } from './waiting/form'
import { questionsWords } from './words'

const bill = (answers: Readonly<Record<string, string>>) => linkTo('/pages/reimbursement/index', answers)

/** Where a step leads within the app, with what the card knows filled in; the names are those of shared links. */
const urlOfStep: Partial<Record<NextStep, string>> = {
  'credit-retiree': linkTo('/pages/credit/index', { who: 'retiree' }),
  bill: '/pages/reimbursement/index',
  'bill-primary': bill({ care: 'outpatient', level: 'primary' }),
  'bill-inpatient': bill({ care: 'inpatient' }),
  'bill-new': bill({ scheme: 'employee', status: 'in-service', months: '6' }),
  'bill-retired': bill({ scheme: 'employee', status: 'retired' }),
  'bill-child': bill({ scheme: 'resident', group: 'minor-or-student' }),
  'bill-other-province': bill({ place: 'other-province' }),
  year: '/pages/reimbursement/year/index',
  claim: '/pages/claim/index',
  waiting: waitingUrl({}),
  'waiting-newborn': waitingUrl({ who: 'newborn' }),
  'waiting-employee': waitingUrl({ who: 'employee' }),
  retirement: retirementUrl({}),
  remote: '/pages/policy/remote/index',
  balance: '/pages/policy/help/balance/index',
  aid: '/pages/policy/help/aid/index',
}

const numberOf: Partial<Record<NextStep, string>> = { call: telephone.number, 'call-huixiabao': commercialLine }

/** A name to be pasted where another app searches. */
const nameOf: Partial<Record<NextStep, string>> = {
  'copy-xiamen-account': '厦门医疗保障',
  'copy-minzhengtong': '闽政通',
}

const TAB = /^\/pages\/[a-z]+\/index/

/** Does what a card's button says. */
export function takeStep(step: NextStep): void {
  const [url, number, name] = [urlOfStep[step], numberOf[step], nameOf[step]]
  if (number !== undefined) void callNumber(number)
  if (name !== undefined) void copyText(name, questionsWords.copied)
  // A tab takes answers along only where the app is opened anew at it.
  if (url !== undefined) void (TAB.test(url) ? openAlone(url) : openPage(url))
}
