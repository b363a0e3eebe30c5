import { document } from '../kernel/document'

/** What it answers of claims names no day: asked from the day on which the city's rules are in force. */
const ofAnyClaim = (value: string) => ({ value, askedFrom: '2023-01-01' })

/** Less firm than a document: what the city's telephone line answered, as a public transcription has it. */
export const HK = document({
  id: 'HK',
  edition: 'official',
  title: '12345 热线答复（2025 年 12 月整理）',
  afterwards: 'stays',
  checked: '2026-11-25',
  figures: {
    退休人员个人账户: { 'credit.withheld': { value: '7', from: '2023-01-01', until: '2024-12-31' } },
    省内异地住院按病种付费: { 'inpatient.resident.by-case': { value: '0.53', from: '2023-05-01' } },
    网上报销申请: { 'claim.online.first-look': ofAnyClaim('2'), 'claim.online.originals': ofAnyClaim('3') },
    交通事故: {
      'claim.traffic.against-motor.main': ofAnyClaim('0.6'),
      'claim.traffic.against-motor.equal': ofAnyClaim('0.4'),
      'claim.traffic.against-motor.minor': ofAnyClaim('0.2'),
      'claim.traffic.alike.main': ofAnyClaim('0.7'),
      'claim.traffic.alike.equal': ofAnyClaim('0.5'),
      'claim.traffic.alike.minor': ofAnyClaim('0.3'),
    },
    '2026 年居民保费': {
      'contribution.resident-premium': { value: '450', from: '2026-01-01', lapses: '2026-12-31' },
      'contribution.public-subsidy': { value: '830', from: '2026-01-01', lapses: '2026-12-31' },
    },
  },
})
