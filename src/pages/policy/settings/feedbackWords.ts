import { telephone, type Edition } from '../../../rules'
import { editionName } from '../../../answer/words'

/** Telling us that something is wrong: a text that the reader copies and sends, nothing is sent by itself. */
export const feedbackWords = {
  title: '与实际结算不一致？有话要说？',
  ask: '照结算单或者到账记录，把实际的数填上，知道哪个填哪个。',
  on: '结算单或者到账的日期',
  about: '下面这段话里只有你填的数和算出来的结果，没有姓名、证件号、卡号，请你也不要加上。可以先复制，再发给我们。',
  empty: '你还没有填过数。先去算一次，这里就会带上那次的数。',
  copy: '复制这段话',
  copied: '已复制',
  open: '打开微信的反馈页',
  call: `要问自己的结算，请打 ${telephone.number}，说找${telephone.askFor}。`,
  callButton: `拨打 ${telephone.number}`,
}

const enterSum = '请填多少元，如 120.50。'

export const reportWords = {
  heading: '【与实际结算不一致】厦门医保算一算',
  version: (version: string, day: string) => `程序版本 ${version}，规则数据核对到 ${day}`,
  asked: (page: string, answers: string) => `${page}：${answers}`,
  answer: (edition: Edition, answer: string) => `${editionName[edition]}算出来，${answer}`,
  contribution: '要缴多少',
  credit: '每月划入',
  reimbursement: '报销',
  sums: {
    monthly: { name: '实际每月划入', enter: enterSum },
    fund: { name: '实际统筹基金付', enter: enterSum },
    own: { name: '实际自己付', enter: enterSum },
  },
  unit: '元',
  paid: (sums: string, day: string) => `${sums}（${day}）`,
  unknown: '实际是：（还没有填）',
  forProgram: (text: string) => `给程序核对用：${text}`,
}
