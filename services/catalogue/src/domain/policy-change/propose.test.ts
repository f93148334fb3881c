import { civilDate, Temporal } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { aPolicyParameter } from '../../../test/a-policy-parameter.ts'
import type { PolicyProposal } from './proposal-rules.ts'
import { proposePolicyChange } from './propose.ts'

const design = aPolicyParameter({
  key: 'objection.replyWd',
  value: '5',
  unit: 'WORKING_DAY',
  legalTag: 'design',
  documentSlug: null,
  article: null,
})
const aProposal = (over: Partial<PolicyProposal> = {}): PolicyProposal => ({
  id: '00000000-0000-7000-8000-000000000001',
  key: 'objection.replyWd',
  value: '3',
  legalTag: 'design',
  documentSlug: null,
  article: null,
  effectiveFrom: civilDate('2026-04-01'),
  grounds: '缩短答复时限',
  by: 'FIN-1:handler',
  at: Temporal.Instant.from('2026-03-31T15:59:59Z'),
  rows: [design],
  waiting: [],
  ...over,
})
const codes = (over: Partial<PolicyProposal>) => {
  const outcome = proposePolicyChange(aProposal(over))
  return outcome.ok ? [] : outcome.refusals.map(({ code, field }) => `${code} ${field?.at(-1)}`)
}

test('a change waits for the second person; nobody has decided', () => {
  expect(proposePolicyChange(aProposal())).toMatchObject({
    ok: true,
    value: { state: 'PROPOSED', proposedBy: 'FIN-1:handler', decidedBy: null, value: '3' },
  })
})

test('3.6: it enters into force tomorrow at the earliest, in the civil time of the city', () => {
  expect(codes({})).toEqual([])
  const midnight = Temporal.Instant.from('2026-03-31T16:00:00Z')
  expect(codes({ at: midnight })).toEqual(['DEADLINE_PASSED effectiveFrom'])
})

test('0.1: a statutory figure changes only with its document, a choice of policy without', () => {
  const law = [aPolicyParameter({ ...design, legalTag: 'law', documentSlug: 'procurement-law' })]
  expect(codes({ rows: law })).toEqual(['INPUT_INVALID documentId'])
  expect(codes({ rows: law, documentSlug: 'S64' })).toEqual([])
  expect(codes({ rows: [{ ...law[0]!, legalTag: 'law*' }] })).toEqual(['INPUT_INVALID documentId'])
  expect(codes({ legalTag: 'law' })).toEqual(['INPUT_INVALID documentId'])
  expect(codes({ article: '第三条' })).toEqual(['INPUT_INVALID documentId'])
  expect(codes({ article: '第三条', documentSlug: 'S64' })).toEqual([])
})

test('what counts is the row it takes over from: a later row of law does not bind a change before it', () => {
  const later = aPolicyParameter({ ...design, legalTag: 'law', effectiveFrom: civilDate('2026-04-02') })
  expect(codes({ rows: [design, later] })).toEqual([])
  expect(codes({ rows: [design, later], effectiveFrom: civilDate('2026-04-03') })).toEqual([
    'INPUT_INVALID documentId',
  ])
})

describe('6.5: a value is one of its unit', () => {
  test.each([
    ['WORKING_DAY', '1', '0'],
    ['NATURAL_DAY', '90', '1.5'],
    ['YEAR', '5', '五'],
    ['FEN', '0', '-1'],
    ['PERCENT', '100', '101'],
    ['BOOLEAN', 'false', 'no'],
    ['DAY_KIND', 'WORKING', 'HOLIDAY'],
  ] as const)('%s: %s is, %s is not', (unit, good, bad) => {
    const rows = [aPolicyParameter({ ...design, unit })]
    expect(codes({ rows, value: good })).toEqual([])
    expect(codes({ rows, value: bad })).toEqual(['INPUT_INVALID value'])
  })
})

test('one value begins on one day: neither in force nor waiting already', () => {
  const taken = civilDate('2026-04-01')
  expect(codes({ rows: [design, { ...design, effectiveFrom: taken }] })).toEqual(['DUPLICATE effectiveFrom'])
  expect(codes({ waiting: [{ effectiveFrom: taken }] })).toEqual(['DUPLICATE effectiveFrom'])
  expect(codes({ waiting: [{ effectiveFrom: taken.add({ days: 1 }) }] })).toEqual([])
})

test('must fail: a key nobody goes by, and a change without grounds', () => {
  expect(codes({ rows: [] })).toEqual(['NOT_FOUND key'])
  expect(codes({ grounds: ' ' })).toEqual(['INPUT_INVALID grounds'])
})
