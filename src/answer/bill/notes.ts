import type { ClaimNoteKey, NoteKey } from '../../rules'
import type { CreditNoteKey, Note } from '../notes'

const NOTHING = '0.00 元'

/** What the reader must know beside who pays what of a bill. */
export const billNotes: Readonly<Record<Exclude<NoteKey, ClaimNoteKey | CreditNoteKey>, Note>> = {
  'deductible-yearly-assumed': '网上攻略没有说起付标准多久付一次。这里按一年累计算，和厦门的规定一样。',
  'retired-as-in-service': '网上攻略没有单独写退休人员的比例，这里假设和在职一样。',
  'resident-before-limits': (ratio) =>
    `网上攻略说居民门诊“约 ${ratio}”，一年的限额较低，但没写多少。这里没有扣起付，也没有算限额。`,
  'limits-silent': '网上攻略没有写一年最多付多少，也没有写大病保险，所以没有算。',
  'long-stay-as-home': '网上攻略：长期居住备案后，报销比例和厦门一样。',
  'temporary-maybe-less': '网上攻略：临时外出备案的比例可能比厦门低，没写低多少。所以只能说“至多”。',
  'referral-maybe-less': '网上攻略：转诊的比例可能受影响，没写多少。所以只能说“至多”。',
  'months-assumed': (enough) => `按连续参保满 ${enough}、不打折算。没满的人报得少，请选“不满”，填月数。`,
  'months-reduced': (until, share) => `连续参保还没满 ${until}，政府文件规定只报应报的 ${share}。医疗救助对象不打折。`,
  'months-of-visit': (start) => `看病当月算不算一个月，文件没有写，这里算。刚好在 ${start}上下的，差一个月就差一档。`,
  'resident-waiting-period': (months) =>
    `居民参保：2025 年起有等待期（${months}以上）。你有没有等待期，请先问清楚，这里没有算。`,
  'before-benefit': '还没到开始报销的日子：一分都不报，也不计入全年累计。',
  'essential-drugs': '国家基本药物不用先付起付标准，也不计入起付标准。',
  'essential-drugs-ignored': '基本药物免起付只用于厦门公立社区医院的门诊，这里没有用上。',
  'essential-drugs-silent': '网上攻略没有提基本药物，所以起付标准照常算。',
  'unfiled-prior-share': (share) =>
    `在外省没有备案，也不是急诊：政府文件规定先自己付 ${share}，剩下的再按厦门的规定报。`,
  'unfiled-emergency': '在外省急诊，没备案也不用先自己付一部分。',
  'filed-as-home': '备案后，起付标准、比例和限额都和厦门一样。',
  'pharmacy-elsewhere': '在外省药店买的药不报。',
  'not-designated': '不是医保定点机构，也不是急诊抢救：一分都不报，也不计入全年累计。',
  'not-designated-emergency': '不是定点机构，但属于急诊抢救：可以按规定报。',
  'ceiling-reached': (limit) => `统筹基金已到一年的限额 ${limit}，超过的部分没有付。`,
  'critical-maximum-reached': (limit) => `大病保险已到一年的限额 ${limit}，超过的部分没有付。`,
  'aid-maximum-reached': (limit) => `医疗救助已到一年的限额 ${limit}，超过的部分没有付。`,
  'aid-fourth-earlier': '认定救助以前自己付的钱算不算，文件没有写，这里不算。',
  'aid-threshold': '救助的起付标准按大病保险付完剩下的算，这是我们的理解。',
  'aid-fifth-once': '第五类救助事后申请一次，只算在全年合计里。',
  'aid-fifth-short-insurance': '连续参保没满，第五类救助怎么算文件没有写，没有算。',
  'person-changed': '从这次起按新的身份算，今年付过的起付、住院次数和累计接着算。',
  'stay-over-new-year':
    '跨年的住院：在厦门的从 12 月 31 日切开，各算各年，起付只在去年付一次（这里又扣了一次）；在外地的算出院那年。',
  'open-ceiling-and-share': (...sums) => `参保没满时，一年的限额也打不打折，文件没有写清，这里不打。${otherwise(sums)}`,
  'open-unfiled-share': (...sums) => `没备案先自己付的，文件没有列，这里不计入大病保险。${otherwise(sums)}`,
  'open-unlisted-aid': (...sums) => `大病保险提高待遇的名单带个“等”字，这里只算列出的人。${otherwise(sums)}`,
  'open-emergency': (...sums) => `非定点急诊计不计入大病保险，文件没有写清，这里计入。${otherwise(sums)}`,
  'open-paid-by-case': (fund, critical, aid, own, ratio = '') =>
    `省内有的三级医院按病种付费，居民报 ${ratio}。${otherwise([fund, critical, aid, own])}`,
  'visits-left-out': '有的就诊算不出来，合计里没有包含它们。',
}

/** What another reading gives; a sum of nothing is left out. */
function otherwise([fund = '', critical = '', aid = '', own = '']: readonly (string | undefined)[]): string {
  const paid = { 统筹基金付: fund, 大病保险付: critical, 医疗救助付: aid, 自己付: own }
  const said = Object.entries(paid).filter(([, sum]) => sum !== NOTHING)
  return `换一种读法：${said.map(([who, sum]) => `${who} ${sum}`).join('，')}。`
}
