import type { Uscc } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { aDelegation, DIS_D, DIS_X, REG_1 } from '../../../test/a-delegation.ts'
import { type Case, delegationFor, isBefore, isCompetent, registrarOf } from './competence.ts'
import type { Delegation } from './delegation.ts'

const municipal: Case = {
  matter: 'ESTABLISH',
  orgType: 'SOCIAL_SERVICE_INSTITUTION',
  domicile: '440403',
  registrarUscc: REG_1,
  registrarDivision: '440400',
}
const ofDoumen: Case = { ...municipal, registrarUscc: DIS_D, registrarDivision: '440403' }
const may = (agencyUscc: Uscc | undefined, of: Case, ...held: Delegation[]) =>
  isCompetent({ agencyUscc, held }, of)

describe('4.2: own-level competence', () => {
  test('what has its seat within the registrar’s division, and nothing outside', () => {
    expect(may(REG_1, municipal)).toBe(true)
    expect(may(DIS_D, ofDoumen)).toBe(true)
    expect(may(DIS_D, { ...ofDoumen, domicile: '440402' })).toBe(false)
    expect(may(DIS_D, municipal)).toBe(false)
    expect(may(undefined, municipal)).toBe(false)
  })

  test('what is not within may be declared so: the case is before it all the same', () => {
    const stray = { ...ofDoumen, domicile: '440402' }
    expect(isBefore({ agencyUscc: DIS_D, held: [] }, stray)).toBe(true)
    expect(isBefore({ agencyUscc: DIS_D, held: [] }, municipal)).toBe(false)
  })
})

describe('4.2, AC-31: an entrusted case', () => {
  const entrusted = aDelegation()

  test('passes in the principal’s register, by every clause; the principal stays competent', () => {
    expect(may(DIS_D, municipal, entrusted)).toBe(true)
    expect(may(REG_1, municipal)).toBe(true)
    expect(registrarOf(entrusted)).toBe(REG_1)
    expect(delegationFor({ agencyUscc: DIS_D, held: [entrusted] }, municipal)).toBe(entrusted)
  })

  test.each([
    ['another matter', { matter: 'DEREGISTER' }],
    ['another type: an association in Doumen', { orgType: 'SOCIAL_ASSOCIATION' }],
    ['a seat elsewhere: Xiangzhou', { domicile: '440402' }],
    ['the register of another: Xiangzhou’s', { registrarUscc: DIS_X, registrarDivision: '440402' }],
  ] as const)('must fail: %s', (_what, change) =>
    expect(may(DIS_D, { ...municipal, ...change }, entrusted)).toBe(false),
  )

  test('must fail: another agency, with that delegation in its hand', () =>
    expect(may(DIS_X, municipal, entrusted)).toBe(false))

  test('a territory contains the divisions below it', () => {
    const whole = aDelegation({ territory: [{ divisionCode: '440400' }] })
    expect(may(DIS_D, { ...municipal, domicile: '440402' }, whole)).toBe(true)
  })
})

describe('4.2: a devolved case', () => {
  const devolved = aDelegation({ mode: 'DEVOLVE', territory: [{ divisionCode: '440404' }] })
  const inJinwan = { ...ofDoumen, domicile: '440404' }

  test('passes in the delegate’s own register, where it would not without; never in the principal’s', () => {
    expect(may(DIS_D, inJinwan)).toBe(false)
    expect(may(DIS_D, inJinwan, devolved)).toBe(true)
    expect(registrarOf(devolved)).toBe(DIS_D)
    expect(may(DIS_D, { ...municipal, domicile: '440404' }, devolved)).toBe(false)
  })
})
