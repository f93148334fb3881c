import type { Person, Role, SubRole, Uscc } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import {
  aDelegation,
  aDraftedDelegation,
  aSignedDelegation,
  DIS_D,
  DIS_X,
  REG_1,
} from '../../../test/a-delegation.ts'
import { codesOf } from '../../../test/a-registration.ts'
import type { Delegation } from './delegation.ts'
import { possibleDelegationActions } from './possible-actions.ts'
import { seesDelegation } from './sees-delegation.ts'
import { type DelegationVerb, mayDoDelegation } from './verbs.ts'

type Of = { agencyUscc?: Uscc; divisionCode?: string; role?: Role; subRole?: SubRole }
const person = (subject: string, of: Of = {}): Person => {
  const { agencyUscc = REG_1, divisionCode = '440400', role = 'REG', subRole = 'approver' } = of
  return { kind: 'person', subject, agencyUscc, divisionCode, roles: [role], subRoles: [subRole] }
}
const may = (verb: DelegationVerb, actor: Person, delegation: Delegation) =>
  codesOf(mayDoDelegation(verb, { actor, delegation }))

describe('7.3, R-21: approver, second approver publishes', () => {
  test('whoever drafted it does not sign; whoever signed it does not publish', () => {
    const [draft, signed] = [aDraftedDelegation(), aSignedDelegation()]
    expect(may('signDelegation', person('drafter'), draft)).toEqual(['DUTY_SEPARATION'])
    expect(may('signDelegation', person('signer'), draft)).toEqual([])
    expect(may('publishDelegation', person('signer'), signed)).toEqual(['DUTY_SEPARATION'])
    expect(may('publishDelegation', person('drafter'), signed)).toEqual([])
  })

  test('an approver of the principal, and nobody else', () => {
    expect(may('revokeDelegation', person('a'), aDelegation())).toEqual([])
    expect(may('revokeDelegation', person('a', { subRole: 'handler' }), aDelegation())).toEqual(['FORBIDDEN'])
    expect(may('revokeDelegation', person('a', { agencyUscc: DIS_D }), aDelegation())).toEqual(['FORBIDDEN'])
    expect(may('revokeDelegation', person('a', { role: 'FIN' }), aDelegation())).toEqual(['FORBIDDEN'])
  })

  test('what is offered is what can be done', () => {
    const offered = (actor: Person, delegation: Delegation) =>
      possibleDelegationActions({ actor, delegation })
    expect(offered(person('signer'), aDraftedDelegation())).toEqual(['signDelegation'])
    expect(offered(person('drafter'), aDraftedDelegation())).toEqual([])
    expect(offered(person('a'), aDelegation())).toEqual(['revokeDelegation'])
    expect(offered(person('a'), aDelegation({ state: 'EXPIRED' }))).toEqual([])
  })
})

describe('7.3: who reads what is not published', () => {
  const draft = aDraftedDelegation()
  test('the principal, the delegate, audit and the task force of the city; not another district, not the public', () => {
    const reads = (of: Of) => seesDelegation(person('r', of), draft)
    expect(reads({ subRole: 'handler' })).toBe(true)
    expect(reads({ agencyUscc: DIS_D, divisionCode: '440403', role: 'DIS' })).toBe(true)
    expect(reads({ agencyUscc: '11440400FAKE00347F' as Uscc, role: 'AUD' })).toBe(true)
    expect(reads({ agencyUscc: DIS_X, divisionCode: '440402' })).toBe(false)
    expect(reads({ role: 'FIN' })).toBe(false)
    expect(seesDelegation({ kind: 'public' }, draft)).toBe(false)
    expect(seesDelegation({ kind: 'public' }, aDelegation())).toBe(true)
  })
})
