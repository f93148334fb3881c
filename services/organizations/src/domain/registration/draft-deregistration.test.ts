import { Temporal, type Uscc } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { codesOf, moment, REG_1 } from '../../../test/a-registration.ts'
import { people } from '../../../test/people.ts'
import type { Liquidation } from '../liquidation/liquidation.ts'
import { draftDeregistration } from './draft-deregistration.ts'

const day = (on: string) => Temporal.PlainDate.from(on)
const organization = {
  ...{ uscc: '51440400FAKE00013T' as Uscc, name: '珠海市示例行业协会', status: 'LIQUIDATING' as const },
  ...{ registrarUscc: REG_1, divisionCode: '440400', heads: [], formerNames: [], establishedOn: null },
}
const liquidation: Liquidation = {
  ...{ id: 'liquidation-1', uscc: organization.uscc, openedFrom: 'ACTIVE', openedOn: day('2026-03-02') },
  ...{ members: ['王示例'], noticedOn: day('2026-03-03'), notice: '申报债权', endedOn: day('2026-03-09') },
  ...{ stoppedOn: null, recordedAt: moment('2026-03-02'), recorders: ['ORG-1'], version: 3 },
}
const body = (at: number) => `51440400FAKE${String(at).padStart(5, '0')}X` as Uscc

const drafted = (successorUsccs: readonly Uscc[], status: 'ACTIVE' | 'REVOKED' | 'DEREGISTERED' = 'ACTIVE') =>
  draftDeregistration({
    ...{ id: 'application-1', actor: people.association },
    drafting: {
      registered: { organization, facts: { uscc: organization.uscc } } as never,
      liquidation,
      asked: { ground: 'MERGED', liquidationEndedOn: day('2026-03-09'), successorUsccs },
      known: successorUsccs.map((uscc) => ({ uscc, status })),
      registrar: { uscc: REG_1, roles: ['REGISTRAR'] } as never,
      documents: [],
      now: moment('2026-03-09'),
    },
  })

describe('R-16: what a body goes over into', () => {
  test('twenty at most', () => {
    const some = (count: number) => Array.from({ length: count }, (_, at) => body(at))
    expect(codesOf(drafted(some(20)))).toEqual([])
    expect(codesOf(drafted(some(21)))).toEqual(['INPUT_INVALID'])
  })

  test('each once, and none that is revoked or has left the register', () => {
    expect(codesOf(drafted([body(1), body(2)]))).toEqual([])
    expect(codesOf(drafted([body(1), body(1)]))).toEqual(['INPUT_INVALID'])
    expect(codesOf(drafted([body(1)], 'REVOKED'))).toEqual(['INPUT_INVALID'])
    expect(codesOf(drafted([body(1)], 'DEREGISTERED'))).toEqual(['INPUT_INVALID'])
  })

  test('R-21: whoever opened the liquidation for the body has applied; of a revoked one, he only does not decide', () => {
    const draft = drafted([body(1)])
    expect(draft.ok && [draft.value.filedBy, draft.value.workers]).toEqual([['ORG-1'], []])
  })
})
