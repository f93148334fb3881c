import { parseUscc, type Uscc } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { codesOf, given, REG_1 } from '../../../test/a-registration.ts'
import { type CodeBlock, isRunningOut, leftOf } from './code-block.ts'
import { takeCode } from './take-code.ts'

const block = (next: number, last = 8999): CodeBlock => ({
  id: 'block',
  ownerUscc: REG_1 as Uscc,
  prefix: 'FAKE',
  next,
  last,
})
const taking = { orgType: 'SOCIAL_ASSOCIATION', divisionCode: '440400' } as const

describe('2.1: a code of the registrar’s block', () => {
  test('has both check digits, its kind and the registrar’s division', () => {
    const { uscc } = given(takeCode({ ...taking, blocks: [block(8000)] }))
    expect(uscc.slice(0, 16)).toBe('51440400FAKE8000')
    expect(parseUscc(uscc)).toEqual({ ok: true, uscc })
  })

  test('the fixtures of the specification come out of their parts', () => {
    const of = (
      next: number,
      orgType: 'SOCIAL_ASSOCIATION' | 'SOCIAL_SERVICE_INSTITUTION',
      divisionCode: string,
    ) => given(takeCode({ orgType, divisionCode, blocks: [block(next)] })).uscc
    expect([
      of(1, 'SOCIAL_ASSOCIATION', '440400'),
      of(3, 'SOCIAL_ASSOCIATION', '440402'),
      of(6, 'SOCIAL_SERVICE_INSTITUTION', '440403'),
    ]).toEqual(['51440400FAKE00013T', '51440402FAKE0003XA', '52440403FAKE00064B'])
  })

  test('is given once: the block stands at the next', () => {
    expect(given(takeCode({ ...taking, blocks: [block(8000)] })).block.next).toBe(8001)
  })

  test('the last one is given, then the next block, then none', () => {
    expect(given(takeCode({ ...taking, blocks: [block(8999)] })).uscc).toContain('FAKE8999')
    const after = [block(9000), { ...block(1, 5), prefix: 'NEXT' }]
    expect(given(takeCode({ ...taking, blocks: after })).uscc).toContain('NEXT0001')
    expect(codesOf(takeCode({ ...taking, blocks: [block(9000)] }))).toEqual(['INPUT_INVALID'])
    expect(codesOf(takeCode({ ...taking, blocks: [] }))).toEqual(['INPUT_INVALID'])
  })

  test('fewer than 50 left is an alarm; 50 are none', () => {
    expect([leftOf(block(8950)), isRunningOut(block(8950)), isRunningOut(block(8951))]).toEqual([
      50,
      false,
      true,
    ])
  })
})
