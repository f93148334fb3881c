import { expect, test } from '@jest/globals'
import { annualSummary } from './annual-summary.ts'

const year = (of: number, projectCount: number, source: 'SEED' | 'COMPUTED') => ({
  year: of,
  projectCount,
  source,
  budget: { amountFen: projectCount * 100_000_00 },
})
const seed = [year(2015, 296, 'SEED'), year(2017, 1_219, 'SEED')]

test('what was published and what is counted here are two sentences; a year under way says until when', () => {
  const told = annualSummary(
    'zh',
    [...seed, year(2025, 127, 'COMPUTED'), year(2026, 104, 'COMPUTED')],
    '2026-09-21',
  )
  expect(told).toContain('市政府公布：2015年公示 296 个项目，2017年 1,219 个')
  expect(told).toContain('按本平台记录统计：2025年公示 127 个项目，2026年（截至 2026年9月21日） 104 个')
})

test('a year that is over is told without a day', () => {
  expect(annualSummary('en', [year(2025, 127, 'COMPUTED')], '2026-09-21')).toBe(
    'Counted from the records here, there were 127 projects in 2025, with budgets of CN¥12,700,000.00. ',
  )
})

test('without records of its own the board tells the published years alone', () => {
  expect(annualSummary('en', seed, undefined)).not.toContain('Counted')
})
