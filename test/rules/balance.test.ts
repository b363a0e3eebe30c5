import { findBalanceChannels, type BalanceChannelId } from '../../src/rules'
import { faultsOf, valueOf } from './support'

const { channels, sources, standing } = valueOf(findBalanceChannels({ today: '2025-11-17' }))
const channel = (id: BalanceChannelId) => channels.find((one) => one.id === id)

test("Xiamen's own ways come first", () => {
  expect(channels.map(({ id, region }) => `${region} ${id}`)).toEqual([
    'xiamen xiamen-account',
    'xiamen minzhengtong',
    'xiamen xiamen-terminal',
    'xiamen xiamen-telephone',
    'anywhere wechat',
    'anywhere alipay',
    'anywhere app',
    'anywhere website',
    'anywhere platform',
    'anywhere telephone',
    'anywhere counter',
    'anywhere terminal',
    'anywhere hospital-or-pharmacy',
  ])
})

test('what to search for, tap and call, and whom that suits', () => {
  const told = channels.map(({ id, suits, names, paths, numbers }) => [
    `${id}, ${suits}`,
    ...names,
    ...paths.map((path) => path.join(' → ')),
    ...numbers,
  ])
  expect(told).toEqual([
    ['xiamen-account, phone', '厦门医疗保障', '医保个人账户查询'],
    ['minzhengtong, phone', '闽政通', '医保个人账户查询'],
    ['xiamen-terminal, helped', 'e政务'],
    ['xiamen-telephone, helped', '0592-12345'],
    ['wechat, phone', '我 → 服务 → 城市服务 → 医保电子凭证', '我 → 服务 → 城市服务 → 社保 → 查社保'],
    ['alipay, phone', '医保查询', '市民中心 → 社保 → 医保账户查询'],
    ['app, phone', '医保服务 → 医保账户查询'],
    ['website, phone', '个人服务 → 医保账户查询'],
    ['platform, phone'],
    ['telephone, helped', '12333', '0592-12333'],
    ['counter, helped'],
    ['terminal, helped'],
    ['hospital-or-pharmacy, helped'],
  ])
})

test('what to be careful about', () => {
  expect(channels.flatMap(({ id, warnings }) => warnings.map((warning) => `${id}: ${warning}`))).toEqual([
    'minzhengtong: genuine-app',
    'app: genuine-app',
    'app: keep-updated',
    'website: change-initial-password',
    'hospital-or-pharmacy: not-always-exact',
  ])
})

test('everything is sourced, and Xiamen’s account is confirmed by the city', () => {
  for (const { saidBy } of channels) expect(saidBy.length).toBeGreaterThan(0)
  expect(channel('xiamen-account')?.saidBy.map(({ source }) => source)).toEqual(['S4', 'N24'])
  expect(new Set(sources.map(({ source }) => source))).toEqual(new Set(['S4', 'N24', 'G1', 'S0']))
  expect(new Set(standing.map(({ lookedAt }) => lookedAt))).toEqual(new Set(['2026-11-25']))
})

test('a day that is none is a fault', () => {
  expect(faultsOf(findBalanceChannels({ today: 'today' }))).toEqual(['today: not-a-date'])
})
