import { expect, test } from '@jest/globals'
import { annualChart } from './annual-chart.ts'

const year = (of: number, amountFen: number, precisionFen: number) => ({
  year: of,
  projectCount: 2,
  budget: { amountFen },
  precisionFen,
  source: 'COMPUTED' as const,
})

test('a year whose sum is beyond what a number holds exactly is drawn like any other (attack 6)', () => {
  const years = [year(2025, 100, 0), year(2026, Number.MAX_SAFE_INTEGER, 9_007_199_254_740_000)]
  const svg = annualChart('zh', years as Parameters<typeof annualChart>[1], false)
  expect(svg).toMatch(/^<svg[^]*2026[^]*<\/svg>$/)
  expect(svg).not.toMatch(/NaN|Infinity/)
})
