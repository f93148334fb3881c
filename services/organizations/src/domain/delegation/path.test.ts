import { describe, expect, test } from '@jest/globals'
import {
  aDelegation,
  aDraftedDelegation,
  aDrafting,
  aSignedDelegation,
  delegateAgency,
  moment,
} from '../../../test/a-delegation.ts'
import { given } from '../../../test/a-registration.ts'
import { day } from '../../../test/some-figures.ts'
import { draft } from './draft.ts'
import { publish } from './publish.ts'
import { revoke } from './revoke.ts'
import { sign } from './sign.ts'
import { timelineOf } from './timeline.ts'

type Told = { ok: boolean; refusals?: readonly { code: string; field?: readonly string[] }[] }
const told = (outcome: Told): string[] =>
  outcome.ok ? [] : (outcome.refusals ?? []).map(({ code, field }) => [code, ...(field ?? [])].join(' '))
const drafted = (...of: Parameters<typeof aDrafting>) => told(draft(aDrafting(...of)))

describe('4.2: a draft says what it must', () => {
  test('it does', () =>
    expect(given(draft(aDrafting()))).toMatchObject({
      state: 'DRAFT',
      version: 1,
      drafted: { by: 'drafter' },
    }))

  test.each([
    ['without a matter', { terms: { matters: [] } }, 'INPUT_INVALID matters'],
    ['without a type', { terms: { orgTypes: [] } }, 'INPUT_INVALID orgTypes'],
    ['without a territory', { terms: { territory: [] } }, 'INPUT_INVALID territory'],
    ['without a title', { terms: { title: ' ' } }, 'INPUT_INVALID title'],
    ['without a visible ground', { terms: { grounds: '\u200b' } }, 'INPUT_INVALID grounds'],
    ['a place that is none', { unknownAreas: ['440499'] }, 'NOT_FOUND territory'],
    ['no such agency', { delegate: undefined }, 'NOT_FOUND delegateUscc'],
  ] as const)('must fail: %s', (_what, changes, code) => expect(drafted(changes as never)).toEqual([code]))

  test('a title of a hundred characters, and not one more; a ground of a thousand', () => {
    expect(drafted({ terms: { title: '题'.repeat(100), grounds: '依'.repeat(1000) } })).toEqual([])
    expect(drafted({ terms: { title: '题'.repeat(101), grounds: '依'.repeat(1001) } })).toEqual([
      'INPUT_INVALID title',
      'INPUT_INVALID grounds',
    ])
  })

  test('a territory within the principal’s division, twenty entries of it; none outside, and not one more', () => {
    const areas = (many: number) => Array.from({ length: many }, () => ({ divisionCode: '440403' }))
    expect(drafted({ terms: { territory: areas(20) } })).toEqual([])
    expect(drafted({ terms: { territory: areas(21) } })).toEqual(['INPUT_INVALID territory'])
    expect(drafted({ terms: { territory: [{ divisionCode: '440300' }] } })).toEqual([
      'JURISDICTION_EXCEEDED territory',
    ])
  })

  test('to an agency of a division below: not to one’s own level, not to another city', () => {
    const of = (divisionCode: string) => drafted({ delegate: { ...delegateAgency, divisionCode } })
    expect([of('440403'), of('440400'), of('440302')]).toEqual([
      [],
      ['JURISDICTION_EXCEEDED delegateUscc'],
      ['JURISDICTION_EXCEEDED delegateUscc'],
    ])
  })

  test('to a body with the function: a registrar for registration, enforcement for an investigation', () => {
    const to = (roles: typeof delegateAgency.roles, matters: readonly ('ESTABLISH' | 'INVESTIGATION')[]) =>
      drafted({ delegate: { ...delegateAgency, roles }, terms: { matters } })
    expect(to(['REGISTRAR'], ['ESTABLISH'])).toEqual([])
    expect(to(['REGISTRAR'], ['ESTABLISH', 'INVESTIGATION'])).toEqual(['INPUT_INVALID delegateUscc'])
    expect(to(['ENFORCEMENT'], ['INVESTIGATION'])).toEqual([])
    expect(to(['PURCHASER'], ['ESTABLISH'])).toEqual(['INPUT_INVALID delegateUscc'])
  })

  test('an investigation is entrusted, never devolved', () => {
    expect(drafted({ terms: { matters: ['INVESTIGATION'] } })).toEqual([])
    expect(drafted({ terms: { matters: ['INVESTIGATION'], mode: 'DEVOLVE' } })).toEqual([
      'INPUT_INVALID mode',
    ])
  })

  test('a day at least: the last day may be the first, and not before it', () => {
    expect(drafted({ terms: { validTo: day('2026-03-02') } })).toEqual([])
    expect(drafted({ terms: { validFrom: day('2026-03-03'), validTo: day('2026-03-02') } })).toEqual([
      'INPUT_INVALID validTo',
    ])
  })

  test('6.12: no first day to come in a year without a published calendar; one that has come stands on none, nor does a last day', () => {
    const beginning = (on: string, isYearKnown: boolean) =>
      drafted({ isYearKnown, terms: { validFrom: day(on), validTo: day('2035-12-31') } })
    expect(beginning('2026-03-03', false)).toEqual(['CALENDAR_UNKNOWN validFrom'])
    expect(beginning('2026-03-03', true)).toEqual([])
    expect([beginning('2026-03-02', false), beginning('2011-01-01', false)]).toEqual([[], []])
  })

  test('3.1: nobody gives on what was given to them, where matter, type and place meet', () => {
    const held = [aDelegation({ territory: [{ divisionCode: '440400' }] })]
    expect(drafted({ held })).toEqual(['JURISDICTION_EXCEEDED matters'])
    expect(drafted({ held, terms: { matters: ['DEREGISTER'] } })).toEqual([])
    expect(drafted({ held, terms: { orgTypes: ['FOUNDATION'] } })).toEqual([])
    const elsewhere = [aDelegation({ territory: [{ divisionCode: '440402' }] })]
    expect(drafted({ held: elsewhere })).toEqual([])
  })

  test('3.1: what was given to them and is over bars nothing from that instant, late timer or not', () => {
    const held = [aDelegation({ validTo: day('2026-03-31') })]
    expect(drafted({ held, now: moment('2026-03-31', '23:59') })).toEqual(['JURISDICTION_EXCEEDED matters'])
    expect(drafted({ held, now: moment('2026-04-01', '00:00') })).toEqual([])
  })
})

describe('4.2: DRAFT → SIGNED', () => {
  const signing = (changes: Partial<Parameters<typeof sign>[0]> = {}) =>
    sign({
      delegation: aDraftedDelegation(),
      documentNo: '珠民函[2026]12号',
      fileIds: ['paper'],
      by: 'signer',
      now: moment('2026-03-02'),
      ...changes,
    })

  test('with the number, in its one form, and the paper', () =>
    expect(given(signing())).toMatchObject({
      state: 'SIGNED',
      version: 2,
      signed: { documentNo: '珠民函〔2026〕12号', by: 'signer' },
    }))

  test('a file named twice is one paper', () =>
    expect(given(signing({ fileIds: ['paper', 'other', 'paper'] })).signed?.fileIds).toEqual([
      'paper',
      'other',
    ]))

  test('must fail: without the paper, with no number, and when it is signed already', () => {
    expect(told(signing({ fileIds: [], documentNo: '12' }))).toEqual([
      'INPUT_INVALID documentNo',
      'INPUT_INVALID fileIds',
    ])
    expect(told(signing({ delegation: aSignedDelegation() }))).toEqual(['INVALID_TRANSITION'])
  })

  test('on the last instant of its last day, and not after', () => {
    const end = moment('2027-01-01', '00:00')
    expect(told(signing({ now: end.subtract({ milliseconds: 1 }) }))).toEqual([])
    expect(told(signing({ now: end }))).toEqual(['DEADLINE_PASSED validTo'])
  })
})

describe('4.2: SIGNED → PUBLISHED', () => {
  const publishing = (changes: Partial<Parameters<typeof publish>[0]> = {}) =>
    publish({
      delegation: aSignedDelegation(),
      delegate: delegateAgency,
      held: [],
      by: 'p',
      now: moment('2026-03-02'),
      ...changes,
    })

  test('in effect at once where its first day has begun, later where it has not', () => {
    expect(given(publishing())).toMatchObject({ state: 'PUBLISHED', tookEffectAt: moment('2026-03-02') })
    const ahead = given(publishing({ delegation: aSignedDelegation({ validFrom: day('2026-04-01') }) }))
    expect(ahead.tookEffectAt).toBeUndefined()
  })

  test('must fail: not signed, over, or given on', () => {
    expect(told(publishing({ delegation: aDraftedDelegation() }))).toEqual(['INVALID_TRANSITION'])
    expect(told(publishing({ now: moment('2027-01-01', '00:00') }))).toEqual(['DEADLINE_PASSED validTo'])
    expect(told(publishing({ held: [aDelegation()] }))).toEqual(['JURISDICTION_EXCEEDED matters'])
    const over = publishing({ held: [aDelegation({ validTo: day('2026-03-01') })] })
    expect(told(over)).toEqual([])
  })

  test('must fail: to an agency that lost the function since the draft, or left the register', () => {
    const enforcement = { ...delegateAgency, roles: ['ENFORCEMENT'] as const }
    expect(told(publishing({ delegate: enforcement }))).toEqual(['INPUT_INVALID delegateUscc'])
    expect(told(publishing({ delegate: undefined }))).toEqual(['NOT_FOUND delegateUscc'])
  })
})

describe('4.2: PUBLISHED → REVOKED', () => {
  const revoking = (changes: Partial<Parameters<typeof revoke>[0]> = {}) =>
    revoke({ delegation: aDelegation(), reason: '机构调整', by: 'r', now: moment('2026-05-06'), ...changes })

  test('with a public reason; it ends at that instant', () => {
    const revoked = given(revoking())
    expect(revoked).toMatchObject({ state: 'REVOKED', revoked: { reason: '机构调整' } })
    expect(timelineOf(revoked).map(({ event }) => event)).toEqual([
      'delegation.drafted',
      'delegation.signed',
      'delegation.published',
      'delegation.revoked',
    ])
  })

  test('must fail: without a reason, with one of 2,001 characters, before publication, and twice', () => {
    expect(told(revoking({ reason: '由'.repeat(2000) }))).toEqual([])
    expect(told(revoking({ reason: '由'.repeat(2001) }))).toEqual(['INPUT_INVALID reason'])
    expect(told(revoking({ reason: ' ' }))).toEqual(['INPUT_INVALID reason'])
    expect(told(revoking({ delegation: aSignedDelegation() }))).toEqual(['INVALID_TRANSITION'])
    expect(told(revoking({ delegation: given(revoking()) }))).toEqual(['INVALID_TRANSITION'])
  })
})

test('what comes next is told while it is to come', () => {
  const ahead = aDelegation({ validFrom: day('2026-04-01') })
  expect(timelineOf(ahead).flatMap(({ due, event }) => (due ? [event] : []))).toEqual([
    'delegation.took-effect',
    'delegation.expired',
  ])
  const begun = { ...ahead, tookEffectAt: moment('2026-04-01', '00:00') }
  expect(timelineOf(begun).flatMap(({ due, event }) => (due ? [event] : []))).toEqual(['delegation.expired'])
})
