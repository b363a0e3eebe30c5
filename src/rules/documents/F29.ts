import { document } from '../kernel/document'

export const F29 = document({
  id: 'F29',
  edition: 'official',
  title: '职工医保个人账户家庭共济',
  number: '闽医保〔2020〕29号',
  // It names no day: asked from the day on which the city's rules are in force.
  askedFrom: '2023-01-01',
  afterwards: 'stays',
  checked: '2026-11-25',
  figures: { 家庭共济账户: { 'family-account.kept': '2000' } },
})
