import type { Person } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { aDelegation, DIS_D } from '../../../test/a-delegation.ts'
import { anApplication, codesOf, given, moment, someTerms } from '../../../test/a-registration.ts'
import { isBefore } from '../delegation/competence.ts'
import { caseOf } from './case-of.ts'
import { takeBack } from './take-back.ts'
import { underDelegation } from './under-delegation.ts'

const terms = {
  ...someTerms,
  orgType: 'SOCIAL_SERVICE_INSTITUTION' as const,
  domicileDivisionCode: '440403',
}
const entrusted = anApplication({ terms, state: 'UNDER_REVIEW', handler: 'd', delegationId: 'delegation-1' })
const taking = (changes: Partial<Parameters<typeof takeBack>[0]> = {}) =>
  takeBack({ application: entrusted, reason: '案情重大', by: 'p', now: moment('2026-03-10'), ...changes })
const clerk = (agencyUscc: typeof DIS_D): Person => ({
  ...{ kind: 'person', subject: 'd', roles: ['REG'], subRoles: ['handler'] },
  agencyUscc,
})

test('4.2: a review begins anew with another handler; the delegate is before it no more', () => {
  const taken = given(taking())
  expect(taken).toMatchObject({ state: 'ACCEPTED', takenBack: { reason: '案情重大' }, version: 2 })
  expect(taken.handler).toBeUndefined()
  const delegate = { agencyUscc: DIS_D, held: [aDelegation()] }
  expect([isBefore(delegate, caseOf(entrusted)), isBefore(delegate, caseOf(taken))]).toEqual([true, false])
})

test('in every other state it stays where it is', () => {
  for (const state of ['SUBMITTED', 'CORRECTION_REQUIRED', 'ACCEPTED', 'APPROVED'] as const)
    expect(given(taking({ application: { ...entrusted, state } })).state).toBe(state)
})

test('must fail: not entrusted, taken back already, certified, without a reason', () => {
  const { delegationId, ...own } = entrusted
  expect(codesOf(taking({ application: own }))).toEqual(['INVALID_TRANSITION'])
  expect(codesOf(taking({ application: given(taking()) }))).toEqual(['INVALID_TRANSITION'])
  expect(codesOf(taking({ application: { ...entrusted, state: 'CERTIFIED' } }))).toEqual([
    'INVALID_TRANSITION',
  ])
  expect(codesOf(taking({ reason: ' ' }))).toEqual(['INPUT_INVALID'])
})

test('the application says by which delegation a delegate acted, and nothing where its registrar did', () => {
  const application = anApplication({ terms })
  const held = [aDelegation()]
  expect(underDelegation(application, { actor: clerk(DIS_D), held }).delegationId).toBe('delegation-1')
  const own = { actor: clerk(application.handlingAgencyUscc), held }
  expect(underDelegation(application, own)).toBe(application)
  expect(underDelegation(application, { actor: { kind: 'public' }, held: [] })).toBe(application)
})
