import { brokenRules } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { raiseRules } from './raise-rules.ts'
import type { Raising } from './raising.ts'

const asking = { kind: 'INQUIRY', name: '某某', grounds: '请说明', evidence: [] } as unknown as Raising
const told = (changes: Partial<Raising>) =>
  brokenRules(raiseRules, { ...asking, ...changes }).map(({ field, message }) => [field?.[0], message.zh])

describe('board 12: what is too long is told by another sentence than what is missing', () => {
  test.each([
    ['a name of 100 characters', { name: '名'.repeat(100) }],
    ['a report without a name', { kind: 'REPORT', name: '' }],
    ['grounds of 5,000 characters', { grounds: '由'.repeat(5_000) }],
  ] as const)('%s is heard', (_, changes) => expect(told(changes)).toEqual([]))

  test.each([
    ['a name of 101', { name: '名'.repeat(101) }, 'name', '姓名或单位名称不得超过 100 字。'],
    [
      'of a report, too',
      { kind: 'REPORT', name: '名'.repeat(101) },
      'name',
      '姓名或单位名称不得超过 100 字。',
    ],
    ['no name', { name: '' }, 'name', '异议与询问须实名提出（姓名不公开）；匿名线索请用“举报”。'],
    [
      'a name nobody sees',
      { name: '\u200b'.repeat(101) },
      'name',
      '异议与询问须实名提出（姓名不公开）；匿名线索请用“举报”。',
    ],
    ['grounds of 5,001', { grounds: '由'.repeat(5_001) }, 'grounds', '内容和理由不得超过 5000 字。'],
    ['no grounds', { grounds: ' ' }, 'grounds', '须写明内容和理由。'],
  ] as const)('must fail: %s', (_, changes, field, sentence) =>
    expect(told(changes)).toEqual([[field, sentence]]),
  )
})
