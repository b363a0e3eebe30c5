import { said, type Said } from './said'

/** Where a claim is handed in. Names, addresses and hours are the document's; sentences stand beside the pages. */

/** When a counter is open: the days of the week (1 for Monday), the times of such a day, and whether also on public holidays. */
export interface OpeningHours {
  readonly weekdays: readonly number[]
  readonly times: readonly { readonly from: string; readonly to: string }[]
  readonly onPublicHolidays: boolean
}

/** A counter of the city's medical-insurance centre. */
export interface Counter {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly hall: string
  readonly windows: string
  readonly hours: OpeningHours
  readonly saidBy: readonly Said[]
}

/** A way to apply on the phone or the web: which service, and what to tap in it, in order. */
export interface OnlineRoute {
  readonly id: string
  readonly name: string
  readonly path: readonly string[]
  readonly saidBy: readonly Said[]
}

/** Who does the first check in the guide's edition. */
export interface FirstCheck {
  readonly id: 'employer' | 'street-office'
  readonly saidBy: readonly Said[]
}

/** A number to call, and what to ask for. */
export interface Telephone {
  readonly number: string
  readonly askFor: string
  readonly saidBy: readonly Said[]
}

const HOURS: OpeningHours = {
  weekdays: [1, 2, 3, 4, 5, 6],
  times: [
    { from: '09:00', to: '12:00' },
    { from: '13:00', to: '17:00' },
  ],
  onPublicHolidays: false,
}
const AT_CENTRE = [said('G1', '办理地点')]
const FIRST_CHECK = '门诊报销流程 · 报销流程'

function counter<const Id extends string>(id: Id, name: string, address: string, hall: string, windows: string) {
  return { id, name, address, hall, windows, hours: HOURS, saidBy: AT_CENTRE }
}

export const counters = [
  counter('city', '厦门市政务服务中心', '湖里区云顶北路842号', '二楼D厅', '4–8号'),
  counter('siming', '思明', '湖滨东路109号', '负一楼', '16–18号'),
  counter('huli', '湖里', '枋湖南路29号', '一楼', '15–16号'),
  counter('jimei', '集美', '诚毅大街1-1', '一楼', '14–16号'),
  counter('haicang', '海沧', '滨湖北路9号', '一楼', '9–10号'),
  counter('tongan', '同安', '银湖路8号', '一楼', '17–18号'),
  counter('xiangan', '翔安', '新店路2009号', '一楼', '11–12号'),
] as const satisfies readonly Counter[]

export const onlineRoutes = [
  { id: 'xiamen-account', name: '厦门医疗保障', path: ['服务', '业务经办', '医疗费用报销申请'], saidBy: AT_CENTRE },
  { id: 'fujian-account', name: '福建医疗保障', path: ['服务', '业务经办', '医疗费用报销申请'], saidBy: AT_CENTRE },
  { id: 'minzhengtong', name: '闽政通', path: ['医保服务', '业务经办'], saidBy: AT_CENTRE },
  { id: 'fujian-platform', name: '福建医保服务平台', path: ['个人网厅', '我要办'], saidBy: AT_CENTRE },
] as const satisfies readonly OnlineRoute[]

export const firstChecks: readonly FirstCheck[] = [
  { id: 'employer', saidBy: [said('S4', FIRST_CHECK, { when: ['employee-insurance', 'outpatient'] })] },
  { id: 'street-office', saidBy: [said('S4', FIRST_CHECK, { when: 'outpatient' })] },
]

export const telephone: Telephone = { number: '0592-12345', askFor: '医保', saidBy: AT_CENTRE }
