/** Why a real settlement may differ from what we say: the reasons known to us, page by page. */
export const whyDifferent = {
  credit: [
    '基数以单位申报的为准，可能和工资不一样。',
    '大字的划入数是扣 7 元大病保险费之前的，到账的会少 7 元。',
    '我们的数据核对到 2025 年 12 月 31 日，之后的调整没有算进去。',
    '网上攻略和政府文件说法不同，实际按政府文件办。',
  ],
}
