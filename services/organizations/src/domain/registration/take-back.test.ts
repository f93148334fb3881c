import type { Person, Uscc } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { aDelegation, DIS_D, REG_1 } from '../../../test/a-delegation.ts'
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
const entrusted = anApplication({ terms, state: 'UNDER_REVIEW', handler: 'd', takenUpBy: DIS_D })
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
  const { takenUpBy, ...own } = entrusted
  expect(codesOf(taking({ application: own }))).toEqual(['INVALID_TRANSITION'])
  expect(codesOf(taking({ application: given(taking()) }))).toEqual(['INVALID_TRANSITION'])
  expect(codesOf(taking({ application: { ...entrusted, state: 'CERTIFIED' } }))).toEqual([
    'INVALID_TRANSITION',
  ])
  expect(codesOf(taking({ reason: ' ' }))).toEqual(['INPUT_INVALID'])
})

test('must fail: what was devolved is the delegate’s own, and what the principal took up itself is nobody else’s', () => {
  const principal = { ...entrusted, takenUpBy: entrusted.handlingAgencyUscc }
  expect(codesOf(taking({ application: { ...principal, delegationId: 'delegation-1' } }))).toEqual([
    'INVALID_TRANSITION',
  ])
  const devolved = { ...entrusted, handlingAgencyUscc: DIS_D, delegationId: 'delegation-1' }
  expect(codesOf(taking({ application: devolved }))).toEqual(['INVALID_TRANSITION'])
})

test('entrusted is what nobody has yet, and what the delegate has; devolved it is its own', () => {
  const delegate = { agencyUscc: DIS_D, held: [aDelegation()] }
  const { takenUpBy, ...free } = entrusted
  const before = (application: typeof free & { takenUpBy?: Uscc }, agency = delegate) =>
    isBefore(agency, caseOf(application))
  expect([before(free), before(entrusted)]).toEqual([true, true])
  expect(before({ ...entrusted, takenUpBy: entrusted.handlingAgencyUscc })).toBe(false)
  const devolved = { agencyUscc: DIS_D, held: [aDelegation({ mode: 'DEVOLVE' })] }
  expect(before({ ...free, handlingAgencyUscc: DIS_D, takenUpBy: REG_1 }, devolved)).toBe(true)
})

test('the application says who has it, and by which delegation a delegate acted', () => {
  const application = anApplication({ terms })
  const held = [aDelegation()]
  const taken = underDelegation(application, { actor: clerk(DIS_D), held })
  expect(taken).toMatchObject({ delegationId: 'delegation-1', takenUpBy: DIS_D })
  const own = underDelegation(application, { actor: clerk(application.handlingAgencyUscc), held })
  expect(own).toEqual({ ...application, takenUpBy: application.handlingAgencyUscc })
  expect(underDelegation(taken, { actor: clerk(application.handlingAgencyUscc), held })).toBe(taken)
  expect(underDelegation(application, { actor: { kind: 'public' }, held: [] })).toBe(application)
})

test('the applicant takes nothing up, though he be an officer of the delegate', () => {
  const application = anApplication({ terms, applicant: 'd' })
  expect(underDelegation(application, { actor: clerk(DIS_D), held: [aDelegation()] })).toBe(application)
})
