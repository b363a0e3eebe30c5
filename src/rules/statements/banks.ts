/**
 * Banks that a payment is said not to reach now and then: answers of the telephone line (HK, 收款银行).
 *
 * @example
 * doubtfulBanks[0] // => '中信'
 */
export const doubtfulBanks = ['中信', '民生', '浦发', '汇丰', '渣打', '华夏', '平安'] as const
