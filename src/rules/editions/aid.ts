import { parameter, since } from '../kernel/parameter'

/** Medical aid (医疗救助), by the class of who is aided. Information: no settlement takes it off. */

const byT3 = (value: string, place: string) => since('2025-01-01', value, 'T3', place)

/** The share of what is left to bear that is paid: above `from` where there is one, up to `maximum` where there is one. */
export const officialAid = {
  first: { ratio: parameter('official', 'aid.first', 'ratio', byT3('1', '第一类救助对象')) },
  second: {
    ratio: parameter('official', 'aid.second', 'ratio', byT3('0.95', '第二类救助对象')),
    maximum: parameter('official', 'aid.second.maximum', 'yuan', byT3('130000', '第二类救助对象')),
  },
  third: {
    ratio: parameter('official', 'aid.third', 'ratio', byT3('0.95', '第三类救助对象')),
    maximum: parameter('official', 'aid.third.maximum', 'yuan', byT3('130000', '第三类救助对象')),
  },
  fourth: {
    from: parameter('official', 'aid.fourth.from', 'yuan', byT3('6000', '第四类救助对象')),
    ratio: parameter('official', 'aid.fourth', 'ratio', byT3('0.85', '第四类救助对象')),
    maximum: parameter('official', 'aid.fourth.maximum', 'yuan', byT3('130000', '第四类救助对象')),
  },
  fifth: {
    from: parameter('official', 'aid.fifth.from', 'yuan', byT3('16000', '第五类救助对象')),
    ratio: parameter('official', 'aid.fifth', 'ratio', byT3('0.5', '第五类救助对象')),
    maximum: parameter('official', 'aid.fifth.maximum', 'yuan', byT3('130000', '第五类救助对象')),
  },
}
