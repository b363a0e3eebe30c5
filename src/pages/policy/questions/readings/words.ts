import type { OpenReading } from '../../../../rules'
import type { Say } from '../../../../answer/format'
import { callText } from '../../../../answer/words'

export const readingsWords = {
  shareTitle: '厦门医保：文件没写清的地方，我们怎么算',
  about: '政府文件有几处没有写清楚，又会影响算出来的钱或日子。下面写明我们按哪一种算。以医保部门核定为准。',
  taken: '这里按',
  other: '也可能是',
  undecided: '有两种可能',
  sources: '看的是哪几条',
}

/** How the other reading reaches the reader of an answer. */
export const shownText: Record<OpenReading['shown'], string> = {
  'other-sums': '会影响金额的时候，答案下面也写出另一种算法的数。',
  said: '会影响答案的时候，答案下面会提醒。',
  'to-be-asked': `这里没有算，请${callText}。`,
}

interface PointWords {
  readonly title: string
  readonly readings: Readonly<Record<string, string | ((say: Say) => string)>>
}

/** What each point is about, and what each reading of it comes to. */
export const pointWords: Record<OpenReading['point'], PointWords> = {
  'ceiling-and-share': {
    title: '连续参保没满时，一年的限额打不打折',
    readings: {
      'money-paid': (say) => `限额不打折，统筹基金实际付满 ${say('ceiling.employee')}才算到头。`,
      shrinks: '限额跟着打折，付到打了折的限额就到头。',
    },
  },
  'month-of-visit': {
    title: '看病的那个月，算不算连续参保的一个月',
    readings: { counts: '算一个月。', 'counts-not': '不算，从下个月起多一个月。' },
  },
  'unfiled-share': {
    title: '去外省没有备案，先自己付的那一份，计不计入大病保险',
    readings: { 'counts-not': '不计入。文件列的项目里没有它。', counts: '计入。' },
  },
  emergency: {
    title: '在非定点医院急诊，自己付的部分计不计入大病保险',
    readings: {
      counts: '计入。急诊、抢救按规定可以报，自己付的部分也算。',
      'counts-not': '不计入。大病保险那一条写的是定点医院。',
    },
  },
  'unlisted-aid': {
    title: '居民大病保险提高待遇的人，名单后面的“等”字',
    readings: {
      listed: '只算列出来的几种：特困、孤儿、低保、返贫致贫。',
      everybody: '所有救助对象都算。',
    },
  },
  'aid-threshold': {
    title: '第四、五类救助的起付标准，和哪个数比',
    readings: {
      'after-critical': '和大病保险付完以后剩下的钱比。',
      'before-critical': '和大病保险付以前自己负担的钱比。',
    },
  },
  'before-recognition': {
    title: '第四类救助，认定以前自己付的钱算不算',
    readings: { counts: '算进全年。', 'counts-not': '不算，从认定以后算起。' },
  },
  'fifth-class-newly-insured': {
    title: '连续参保没满，又是第五类救助对象',
    readings: { 'at-share': '按打折以后自己付的钱算。', 'in-full': '按不打折算。' },
  },
  'paid-by-case': {
    title: '居民在福建其他市的三级医院住院',
    readings: {
      'by-level': (say) => `按医院等级报 ${say('inpatient.resident.tertiary')}。`,
      'by-case': (say) => `有的医院按病种付费，报 ${say('inpatient.resident.by-case')}（热线答复）。`,
    },
  },
  'drugs-and-band': {
    title: '不用付起付的基本药物，占不占第一档的钱数',
    readings: { fill: '占。', 'fill-not': '不占。' },
  },
  'changed-scheme': {
    title: '一年里换了险种或者退休，大病保险怎么接着算',
    readings: {
      'own-table': '累计接着算。每一次看病，按当时的险种，看累计增加以后多付多少。',
      anew: '换了以后从头累计。',
    },
  },
  'unpaid-stay': {
    title: '一次住院完全没有报，算不算今年的第一次',
    readings: { 'no-stay': '不算。下一次住院仍按第一次的起付标准。', 'first-stay': '算。下一次按再次住院。' },
  },
  'stay-over-new-year': {
    title: '跨年住院以后，新一年再住院是第几次',
    readings: {
      'first-stay': '算第一次，起付标准高。',
      'later-stay': '算再次住院，起付标准低。',
    },
  },
  'death-and-deadline': {
    title: '人去世以后，申请的期限怎么算',
    readings: {
      earlier: (say) => `去世后 ${say('claim.deadline.after-death')}和第二年 ${say('claim.deadline')}，按早的那天。`,
      instead: (say) => `只按去世后 ${say('claim.deadline.after-death')}。`,
    },
  },
}
