/** The sentences of the page 政策. */
export const policyWords = {
  shareTitle: '厦门医保：每个数字从哪来',
  editions: '两种口径是什么',
  guide: '网上攻略：上网一搜就能看到的两篇文章。一篇没写日期，讲的是 2025 年；另一篇是 2025 年 11 月 17 日的。',
  official: '政府文件：市里公布的文件和办事指南。我们看的是公开转录的文字，政府网页没能打开，请以原文为准。',
  governs: '两种说法不同的时候，两个都给你看，以政府文件为准。',
  cautions: '网上攻略自己也提醒',
  caution: ['医保政策会调整，请留意医保部门的通知。', '各地规定不一样，以当地的规定为准。', '网上的数字只作参考。'],
  sections: { figures: '数字从哪来', guides: '办事指南', own: '这个工具' },
}

/** The pages that the directory leads to. */
export const guideWords = {
  parameters: { title: '参数表', hint: '算账用到的每一个数，从哪天起，出自哪里' },
  differences: { title: '两种口径差在哪', hint: '哪些地方说法不同，差多少元，为什么' },
  scope: { title: '算什么、不算什么', hint: '哪些算得准，哪些只算一部分，哪些没有算' },
  readings: { title: '文件没写清的地方', hint: '哪几处有两种读法，我们按哪一种算' },
  cases: { title: '例题', hint: '一题一题算给你看，点开就能改成自己的' },
  remote: { title: '异地就医', hint: '要不要备案，怎么备，报多少' },
  balance: { title: '余额查询', hint: '卡里还有多少钱，在哪里查' },
  regions: { title: '其他地区', hint: '别的地方每月划入多少，只作了解' },
  aid: { title: '医疗救助与参保缴费', hint: '谁能得到资助，要缴多少' },
  settings: { title: '设置', hint: '字的大小、默认口径、清除和带走我的内容、反馈' },
}
