import type { Edition } from '../rules'
import { billFields, billWords, type BillField } from './bill'
import { editionName } from './editions'

/** Telling us that something is wrong: a text that the reader copies and sends, nothing is sent by itself. */
export const feedbackWords = {
  title: '与实际结算不一致？有话要说？',
  about: '下面这段话里只有你填的数和算出来的结果，没有姓名、证件号、卡号，请你也不要加上。可以先复制，再发给我们。',
  empty: '你还没有填过数。先去算一次，这里就会带上那次的数。',
  copy: '复制这段话',
  copied: '已复制',
  open: '打开微信的反馈页',
  call: '要问自己的结算，请打 0592-12345，说找医保。',
  callButton: '拨打 0592-12345',
}

export const reportWords = {
  heading: '【与实际结算不一致】厦门医保算一算',
  version: (version: string, day: string) => `程序版本 ${version}，规则数据核对到 ${day}`,
  asked: (page: string, answers: string) => `${page}：${answers}`,
  answer: (edition: Edition, name: string, figure: string) => `${editionName[edition]}算出来，${name} ${figure}`,
  credit: '每月划入',
  reimbursement: '报销',
  fund: '统筹基金付',
  actual: '实际是：（请填多少元、哪年哪月）',
}

/** A bill as typed, as its questions call it. */
interface BillAsked {
  readonly patient: keyof typeof billWords.patients
  readonly months: string
  readonly used: string
  readonly bill: {
    readonly care: keyof typeof billWords.cares
    readonly level: keyof typeof billWords.levels
    readonly place: keyof typeof billWords.places
    readonly filed: keyof typeof billWords.filings
    readonly total: string
    readonly eligible: string
    readonly emergency: boolean
    readonly designated: boolean
  }
}

export function billReportText({ patient, months, used, bill }: BillAsked): string {
  const { patients, cares, levels, places, filings, emergency, designated, no, yes } = billWords
  const typed = (field: BillField, text: string) =>
    text === '' ? '' : `${billFields[field].name} ${text} ${billFields[field].unit}`
  return [
    patients[patient],
    cares[bill.care],
    levels[bill.level],
    typed('total', bill.total),
    typed('eligible', bill.eligible),
    typed('outpatientDeductible', used),
    typed('monthsInsured', months),
    bill.place === 'xiamen' ? '' : `${places[bill.place]}，${billWords.filed}：${filings[bill.filed]}`,
    bill.emergency ? `${emergency}：${yes}` : '',
    bill.designated ? '' : `${designated}：${no}`,
  ]
    .filter(Boolean)
    .join('，')
}
