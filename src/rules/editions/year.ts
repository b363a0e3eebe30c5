import type { IsoDate } from '../kernel/dates'
import { parameter, since } from '../kernel/parameter'

/** What holds over outpatient and inpatient alike, through the year and away from home. */

const byZ30 = (value: string) => since('2023-01-01', value, 'R12', '职工细则 第三十条')
const byT1 = (value: string) => since('2025-01-01', value, 'T1', '大病保险')
const byJ29 = (value: string) => since('2023-01-01', value, 'R12', '居民细则 第二十九条')
const byY81 = (value: string) => since('2023-01-01', value, 'Y81', '已备案：按本市的起付标准、比例和限额')

/** The most that the pooled fund pays in a year. */
export const officialCeiling = {
  employee: parameter(
    'official',
    'ceiling.employee',
    'yuan-per-year',
    since('2023-01-01', '100000', 'R12', '职工细则 第二十九条'),
  ),
  resident: parameter(
    'official',
    'ceiling.resident',
    'yuan-per-year',
    since('2023-01-01', '100000', 'R12', '居民细则 第二十四条'),
  ),
}

/** What part of the benefit employees in service get, by how many months on end they have been insured. */
export const officialContinuous = {
  firstShare: parameter('official', 'continuous.first-share', 'ratio', byZ30('0.5')),
  secondMonths: parameter('official', 'continuous.second-months', 'months', byZ30('12')),
  secondShare: parameter('official', 'continuous.second-share', 'ratio', byZ30('0.75')),
  fullMonths: parameter('official', 'continuous.full-months', 'months', byZ30('24')),
  fullShare: parameter('official', 'continuous.full-share', 'ratio', byZ30('1')),
}

/** Residents have a waiting period since this day; what was before is not known to us. */
export const waitingPeriodSince: IsoDate = '2025-01-01'

/** Critical illness (大病保险): each tier pays its ratio of the year's own cost from where it starts to the next one. */
export const officialCritical = {
  employee: {
    tiers: {
      first: {
        from: parameter('official', 'critical.employee.first.from', 'yuan-per-year', byT1('10000')),
        ratio: parameter('official', 'critical.employee.first', 'ratio', byT1('0.75')),
      },
      second: {
        from: parameter('official', 'critical.employee.second.from', 'yuan-per-year', byT1('100000')),
        ratio: parameter('official', 'critical.employee.second', 'ratio', byT1('0.85')),
      },
      third: {
        from: parameter('official', 'critical.employee.third.from', 'yuan-per-year', byT1('200000')),
        ratio: parameter('official', 'critical.employee.third', 'ratio', byT1('0.95')),
      },
    },
    maximum: parameter('official', 'critical.employee.maximum', 'yuan-per-year', byT1('1100000')),
  },
  resident: {
    tiers: {
      first: {
        from: parameter('official', 'critical.resident.first.from', 'yuan-per-year', byJ29('30000')),
        ratio: parameter('official', 'critical.resident.first', 'ratio', byJ29('0.6')),
      },
      second: {
        from: parameter('official', 'critical.resident.second.from', 'yuan-per-year', byJ29('100000')),
        ratio: parameter('official', 'critical.resident.second', 'ratio', byJ29('0.7')),
      },
      third: {
        from: parameter('official', 'critical.resident.third.from', 'yuan-per-year', byJ29('200000')),
        ratio: parameter('official', 'critical.resident.third', 'ratio', byJ29('0.8')),
      },
    },
    maximum: parameter('official', 'critical.resident.maximum', 'yuan-per-year', byJ29('500000')),
  },
}

/** What becomes of a bill outside the province, and at an institution that is not designated. */
export const officialElsewhere = {
  priorShare: parameter(
    'official',
    'elsewhere.unfiled.prior-share',
    'ratio',
    since('2023-01-01', '0.1', 'R12', '职工细则 第六十四条'),
  ),
  longStay: parameter('official', 'elsewhere.long-stay', 'ratio', byY81('1')),
  temporary: parameter('official', 'elsewhere.temporary', 'ratio', byY81('1')),
  notDesignated: parameter(
    'official',
    'not-designated',
    'ratio',
    since('2023-01-01', '0', 'R12', '职工细则 第六十六条'),
  ),
}

const S0_NOTES = '异地报销医保需要哪些条件 · 其他注意事项'

/** With long-stay filing the same ratio as at home; the other kinds may get less, and no figure is given. */
export const guideElsewhere = {
  longStay: parameter('guide', 'elsewhere.long-stay', 'ratio', since('2025-01-01', '1', 'S0', S0_NOTES)),
  temporaryHighest: parameter(
    'guide',
    'elsewhere.temporary.highest',
    'ratio',
    since('2025-01-01', '1', 'S0', S0_NOTES, { firmness: 'assumed' }),
  ),
}
