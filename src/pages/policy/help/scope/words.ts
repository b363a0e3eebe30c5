import { sayOn, type Say } from '../../../../answer/format'

/** What this tool works out, what only in part, and what not at all. The one place that says so. */

interface Item {
  readonly name: string
  readonly detail: string
}

interface Part {
  readonly id: 'modelled' | 'partly' | 'not-modelled'
  readonly title: string
  readonly items: readonly Item[]
}

export const scope = (say: Say): readonly Part[] => [
  {
    id: 'modelled',
    title: '算得出来的',
    items: [
      { name: '每月划入', detail: '在职、灵活就业、退休、居民，两种口径都算。' },
      { name: '每月或每年要缴多少', detail: '单位和个人各缴多少，基数的上限和下限，居民保费和资助。' },
      {
        name: '门诊报销',
        detail: `一年累计的起付标准，各级医院的比例，超过 ${say('outpatient.employee.first-band')}的部分，国家基本药物。没有定级的医院和社区一样，按一级算。`,
      },
      { name: '住院报销', detail: '第一次和再次住院的起付标准，退休减半，各级医院的比例。' },
      {
        name: '一年的限额和大病保险',
        detail:
          '统筹基金一年最多付多少，大病保险分段再报多少。起付标准、按比例自付的和超过限额的，都算进大病保险的自己负担。乙类项目先自己付的那一份按规定也算，我们没有目录，没算进去。',
      },
      {
        name: '连续参保',
        detail: `在职职工不满 ${say('continuous.second-months')}、不满 ${say('continuous.full-months')}、满 ${say('continuous.full-months')}，各报多少。`,
      },
      {
        name: '外省没有备案',
        detail: `自己先付 ${say('elsewhere.unfiled.prior-share')}，剩下的照本市的办法报。`,
      },
      { name: '门诊费用报销申请', detail: '最晚哪天交，要带什么，到哪里交，哪天有结果。' },
    ],
  },
  {
    id: 'partly',
    title: '只算一部分的',
    items: [
      { name: '医保范围内费用', detail: '要你照收费单填。我们没有药品和诊疗目录，分不出哪一项在范围内。' },
      {
        name: '退休资格',
        detail: `只问你办没办职工医保退休手续。政府文件要求在厦门实际缴满 ${say('retirement.years-here')}，累计男满 ${say('retirement.years-in-all.male')}、女满 ${say('retirement.years-in-all.female')}。够不够、差几个月，在“退休要缴满多少年”里算。`,
      },
      {
        name: '居民的等待期',
        detail: `2025 年起有等待期（${say('waiting.months')}以上）。哪天起能报，在“居民参保：哪天起能报”里算；算报销时没有扣。`,
      },
      { name: '网上攻略没有写数字的', detail: '二级医院门诊、居民住院，攻略没有数字，只给政府文件的结果。' },
      { name: '医疗救助', detail: '选了是哪一类对象才算。第五类是事后申请一次，只算在全年合计里。' },
      {
        name: '乙类项目先自己付的那一份',
        detail: '结算单上写着“先行自付”，照着填就算进大病保险和医疗救助。我们没有目录，替你算不出来。',
      },
      {
        name: '2024 年退休人员的划入',
        detail: `3 月以前每月 ${sayOn('2024-01-01')('credit.retiree.sum')}。4 月起换了新数，没有查到是多少，到年底都不算。`,
      },
      { name: '没有查到新数的', detail: '每年的表没有查到新的，就先用最近的那一个，数的旁边写明是哪一年的。' },
      {
        name: '工作日',
        detail: '有的年份，放假通知还没有发。那一年先扣周末和法律定好的假日，不知道怎么调休，日子会写明是暂定的。',
      },
    ],
  },
  {
    id: 'not-modelled',
    title: '没有算的',
    items: [
      { name: '药品、检查各付多少', detail: '没有目录和价格，算不了单个药。' },
      {
        name: '个人账户的余额',
        detail:
          '不登录，看不到。职工的起付标准和自己付的部分，可以用个人账户或家庭共济账户付。居民没有个人账户，家人的家庭共济账户能不能付，请问医保。',
      },
      { name: '生育、工伤、长期护理', detail: '不是这个工具的内容。' },
      { name: '其他城市', detail: '只算厦门。其他地区的数字只作了解。' },
    ],
  },
]

export const scopeWords = {
  shareTitle: '厦门医保算一算：算什么，不算什么',
  about: '先看清楚哪些能算，再用算出来的数。',
}
