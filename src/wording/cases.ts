import { Decimal, type ContributionInput, type CreditInput, type ReimbursementInput } from '../rules'
import { billWords } from './bill'
import { creditWords } from './credit'
import { yuan } from './format'

export const casesWords = {
  shareTitle: '厦门医保例题：一题一题算给你看',
  about: '下面每一题，程序每次改动都会重新验算，对不上就不发布。点一题，到计算页看怎么算的。',
  groups: { credit: '每月划入', contribution: '要缴多少', reimbursement: '报销' },
  count: (count: number) => `${String(count)} 题`,
  monthly: (text: string) => `每月 ${text} 元`,
  own: (text: string) => `自己缴 ${text} 元`,
  fund: (text: string) => `统筹基金付 ${text} 元`,
  pays: (text: string) => `自己付 ${text} 元`,
  noFigure: '没有写，不估算',
  open: '打开计算',
}

const money = (text: string) => `${yuan(new Decimal(text))} 元`

export function creditCaseText(input: CreditInput): string {
  const who = `${creditWords.insured[input.insured]}，${String(input.age)} 岁`
  switch (input.insured) {
    case 'employee':
    case 'flexible':
      return `${who}，月缴费基数 ${money(input.base)}`
    case 'retiree':
      return input.pension === undefined ? who : `${who}，月养老金 ${money(input.pension)}`
    case 'resident':
      return who
  }
}

export function contributionCaseText(input: ContributionInput): string {
  const who = creditWords.insured[input.insured]
  if (input.insured !== 'resident') return `${who}，月缴费基数 ${money(input.base)}`
  const { assistance = 'none' } = input
  return assistance === 'none' ? `${who}，一年的保费` : `${who}，${creditWords.assisted[assistance]}，一年的保费`
}

type Visit = ReimbursementInput['visits'][number]

/** A single bill in a sentence, with whatever makes it unlike the usual one. */
export function billCaseText({ person, before }: ReimbursementInput, visit: Visit): string {
  const { care, level, eligible, place = 'xiamen', filed = 'none', emergency, designated = true } = visit
  const months = person.scheme === 'employee' ? person.monthsInsured : undefined
  const used = before?.outpatientDeductible
  return [
    billWords.patients[person.scheme === 'employee' ? person.status : person.group],
    months === undefined ? '' : `连续参保 ${String(months)} 个月`,
    place === 'xiamen' ? '' : `在${billWords.places[place]}，异地备案${billWords.filings[filed]}`,
    designated ? '' : '非定点',
    emergency ? '急诊' : '',
    `${billWords.levels[level]}医院${billWords.cares[care]}`,
    `医保范围内 ${money(eligible)}`,
    used === undefined ? '' : `起付标准已付 ${money(used)}`,
  ]
    .filter(Boolean)
    .join('，')
}
