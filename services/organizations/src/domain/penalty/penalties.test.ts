import { civilDate, Temporal } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import type { OrganizationStatus } from '../organization/states.ts'
import { afterOverturned } from './overturn.ts'
import { afterServed } from './serve.ts'
import { revocationOf, type StatusPenalty, type StatusPenaltyKind } from './status-penalty.ts'

const penalty = (kind: StatusPenaltyKind, told: Partial<StatusPenalty> = {}): StatusPenalty => ({
  id: kind,
  uscc: '52440400FAKE00048A' as never,
  kind,
  revocationKind: kind === 'ACTIVITY_SUSPENSION' ? null : 'PENALTY',
  servedOn: civilDate('2026-04-10'),
  until: null,
  took: true,
  overturnedOn: null,
  overAt: null,
  heardAt: Temporal.Instant.from('2026-04-10T02:00:00Z'),
  ...told,
})
const revocation = penalty('REVOCATION_OF_REGISTRATION')
const suspension = penalty('ACTIVITY_SUSPENSION')
const now = Temporal.Instant.from('2026-04-30T02:00:00Z')

describe('R-02: where an organization stands once a penalty is served', () => {
  test.each<[OrganizationStatus, StatusPenaltyKind, OrganizationStatus]>([
    ['ACTIVE', 'REVOCATION_OF_REGISTRATION', 'REVOKED'],
    ['ACTIVITY_SUSPENDED', 'REVOCATION_OF_REGISTRATION', 'REVOKED'],
    ['ACTIVE', 'REVOCATION_OF_CERTIFICATE', 'REVOKED'],
    ['ACTIVE', 'ACTIVITY_SUSPENSION', 'ACTIVITY_SUSPENDED'],
    ['ACTIVITY_SUSPENDED', 'ACTIVITY_SUSPENSION', 'ACTIVITY_SUSPENDED'],
    ['REVOKED', 'ACTIVITY_SUSPENSION', 'REVOKED'],
    ['LIQUIDATING', 'REVOCATION_OF_REGISTRATION', 'LIQUIDATING'],
    ['DEREGISTERED', 'REVOCATION_OF_REGISTRATION', 'DEREGISTERED'],
  ])('%s, %s: %s', (status, kind, after) => expect(afterServed(status, kind)).toBe(after))
})

describe('R-13: where it stands once one is overturned', () => {
  const after = (status: OrganizationStatus, overturned: StatusPenalty, ...others: StatusPenalty[]) =>
    afterOverturned({ status, overturned, others, now }).status
  test.each<[string, OrganizationStatus, OrganizationStatus]>([
    ['revoked: active again', 'REVOKED', 'ACTIVE'],
    ['AC-98, in liquidation: stopped', 'LIQUIDATING', 'ACTIVE'],
    ['AC-98, deregistered: nothing revives', 'DEREGISTERED', 'DEREGISTERED'],
    ['active by itself', 'ACTIVE', 'ACTIVE'],
  ])('%s', (_what, status, stands) => expect(after(status, revocation)).toBe(stands))

  test('one that changed nothing revives nothing: a body that ended by itself', () =>
    expect(after('LIQUIDATING', { ...revocation, took: false })).toBe('LIQUIDATING'))
  test('what else stands against it still does', () => {
    expect(after('REVOKED', revocation, suspension)).toBe('ACTIVITY_SUSPENDED')
    expect(after('REVOKED', revocation, penalty('REVOCATION_OF_CERTIFICATE', { took: false }))).toBe(
      'REVOKED',
    )
    expect(after('REVOKED', revocation, { ...suspension, overturnedOn: civilDate('2026-04-20') })).toBe(
      'ACTIVE',
    )
  })
  test('a suspension whose last day is over stands against it no more, timer or not', () => {
    const until = (day: string) => ({ ...suspension, until: civilDate(day) })
    expect(after('REVOKED', revocation, until('2026-04-30'))).toBe('ACTIVITY_SUSPENDED')
    expect(after('REVOKED', revocation, until('2026-04-29'))).toBe('ACTIVE')
    expect(after('REVOKED', revocation, { ...suspension, overAt: now })).toBe('ACTIVE')
  })
  test('of two revocations the second stands when the first falls, and frees the body when it falls itself', () => {
    const second = penalty('REVOCATION_OF_CERTIFICATE', { took: false })
    const { status, bearing } = afterOverturned({
      status: 'REVOKED',
      overturned: revocation,
      others: [second, suspension],
      now,
    })
    expect([status, bearing]).toEqual(['REVOKED', [second]])
    expect(after('REVOKED', { ...second, took: true }, suspension)).toBe('ACTIVITY_SUSPENDED')
  })
  test('a suspension that falls frees a suspended body, and no revoked one', () => {
    expect(after('ACTIVITY_SUSPENDED', suspension)).toBe('ACTIVE')
    expect(after('REVOKED', suspension, revocation)).toBe('REVOKED')
  })
})

test('4.1: which of the two meanings of 撤销登记 stands is told, and none where none does', () => {
  expect(revocationOf([suspension, revocation])).toBe('PENALTY')
  expect(revocationOf([suspension])).toBeNull()
  expect(revocationOf([{ ...revocation, overturnedOn: civilDate('2026-04-30') }])).toBeNull()
  expect(revocationOf([{ ...revocation, took: false }])).toBeNull()
  expect(revocationOf([{ ...revocation, revocationKind: 'RESCISSION' }])).toBe('RESCISSION')
})
