import { expect, test } from '@jest/globals'
import { accepted, refused } from './outcome.ts'
import type { Refusal } from './refusal.ts'
import { brokenRules, type Rule } from './rule.ts'

type Budget = { fen: number; limitFen: number }

const rules: Rule<Budget>[] = [
  {
    code: 'BUDGET_INVALID',
    basis: { rule: 'AC-12' },
    field: ['budgetFen'],
    message: () => ({ zh: '预算必须大于零。', en: 'The budget must be above zero.' }),
    holds: ({ fen }) => fen > 0,
  },
  {
    code: 'THRESHOLD_NOT_MET',
    basis: ({ limitFen }) => ({ rule: 'limit.procurementFen', note: String(limitFen) }),
    message: ({ limitFen }) => ({ zh: `不超过 ${limitFen}。`, en: `At most ${limitFen}.` }),
    holds: ({ fen, limitFen }) => fen <= limitFen,
  },
]

test('rules: the last amount allowed and the first refused', () => {
  expect(brokenRules(rules, { fen: 100, limitFen: 100 })).toEqual([])
  expect(brokenRules(rules, { fen: 101, limitFen: 100 })).toEqual([
    {
      code: 'THRESHOLD_NOT_MET',
      message: { zh: '不超过 100。', en: 'At most 100.' },
      basis: { rule: 'limit.procurementFen', note: '100' },
    },
  ])
})

test('all broken rows are told at once, in the order of the table', () => {
  const broken = brokenRules(rules, { fen: 0, limitFen: -1 })
  expect(broken.map((refusal) => refusal.code)).toEqual(['BUDGET_INVALID', 'THRESHOLD_NOT_MET'])
  expect(broken[0]?.field).toEqual(['budgetFen'])
})

test('an outcome is an accepted record with its warnings, or refusals', () => {
  const refusal: Refusal = { code: 'DUPLICATE', message: { zh: '重复。', en: 'Twice.' } }
  expect(accepted('record')).toEqual({ ok: true, value: 'record', warnings: [] })
  expect(accepted('record', [refusal])).toEqual({ ok: true, value: 'record', warnings: [refusal] })
  expect(refused(refusal, refusal)).toEqual({ ok: false, refusals: [refusal, refusal] })
})

test('a refusal without a ground is a defect', () => {
  expect(() => refused()).toThrow(RangeError)
})
