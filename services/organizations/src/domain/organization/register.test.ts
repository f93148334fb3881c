import { Temporal, type Uscc } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { aDivision, anAgency, anOrganization, doumen } from '../../../test/an-organization.ts'
import { divisionHistory } from '../division/division-history.ts'
import type { Bearer } from './bearer.ts'
import type { SocialOrganization } from './organization.ts'
import { register } from './register.ts'
import type { OrganizationStatus } from './states.ts'

const divisions = divisionHistory([
  aDivision(),
  aDivision({ code: '320000' }),
  aDivision({ code: '440000' }),
  ...doumen,
])
const registrar = anAgency()
const toRegister = (
  told: Partial<SocialOrganization>,
  kept?: SocialOrganization,
  bearers: readonly Bearer[] = [],
) =>
  register({
    organization: anOrganization(told),
    kept,
    divisions,
    registrar: told.registrarUscc ? registrar : undefined,
    bearers,
    penalty: undefined,
  })
const fieldsRefused = (told: Partial<SocialOrganization>) => {
  const outcome = toRegister(told)
  return outcome.ok ? [] : outcome.refusals.map(({ field }) => field?.[0])
}

describe('4.1: where the register says an organization is now, a way must lead from where it was', () => {
  const from = (was: OrganizationStatus, is: OrganizationStatus) => {
    const outcome = toRegister({ status: is }, anOrganization({ status: was }))
    return outcome.ok ? [] : outcome.refusals.map(({ code, field }) => [code, field])
  }
  test.each([
    ['ACTIVE', 'ACTIVE'],
    ['ACTIVE', 'DEREGISTERED'],
    ['REVOKED', 'ACTIVE'],
    ['REVOKED', 'DEREGISTERED'],
    ['DEREGISTERED', 'DEREGISTERED'],
  ] as const)('%s, then %s', (was, is) => expect(from(was, is)).toEqual([]))
  test.each([
    ['DEREGISTERED', 'ACTIVE'],
    ['DEREGISTERED', 'LIQUIDATING'],
    ['DEREGISTERED', 'REVOKED'],
  ] as const)('must fail: %s, then %s', (was, is) =>
    expect(from(was, is)).toEqual([['INVALID_TRANSITION', ['status']]]),
  )
})

const foundation = {
  uscc: '53440000FAKE000723' as Uscc,
  orgType: 'FOUNDATION',
  name: '珠海市示例基金会',
} as const
const institution = { uscc: '52440400FAKE00048A' as Uscc, orgType: 'SOCIAL_SERVICE_INSTITUTION' } as const

describe('3.1: prefix 51/52/53 matches the type', () => {
  test('51 is a social association', () => expect(fieldsRefused({})).toEqual([]))
  test('51 is no foundation', () => expect(fieldsRefused({ orgType: 'FOUNDATION' })).toContain('uscc'))
  test('52 is a social service institution', () => expect(fieldsRefused(institution)).toEqual([]))
})

describe('3.1: an industry association is a social association', () => {
  test('a social association may be one', () =>
    expect(fieldsRefused({ isIndustryAssociation: true })).toEqual([]))
  test('an institution may not', () =>
    expect(fieldsRefused({ ...institution, isIndustryAssociation: true })).toEqual(['isIndustryAssociation']))
})

describe('3.1: institutions have no branches (民非条例 article 13)', () => {
  const branches = [{ id: 'b', name: '青年工作委员会', establishedOn: null, closedOn: null }]
  test('an association may', () => expect(fieldsRefused({ branches })).toEqual([]))
  test('an institution may not', () =>
    expect(fieldsRefused({ ...institution, branches })).toEqual(['branches']))
})

describe('3.1: the name of a local body has no 中国/全国/中华 (社团条例 article 10)', () => {
  test.each(['中国', '全国', '中华'])('%s is refused to a local association', (word) =>
    expect(fieldsRefused({ name: `${word}示例协会` })).toEqual(['name']),
  )
  test('a body registered nationally may carry it', () =>
    expect(fieldsRefused({ uscc: '51100000FAKE00013X' as Uscc, name: '中国示例协会' })).toEqual([]))
  test('a local foundation of the real register keeps its name', () =>
    expect(
      fieldsRefused({
        ...foundation,
        uscc: '53320000509158273D' as Uscc,
        name: '中国传媒大学南广学院教育发展基金会',
      }),
    ).toEqual([]))
})

describe('a foundation is called 基金会', () => {
  test('whole', () => expect(fieldsRefused(foundation)).toEqual([]))
  test('not cut off, as two names of the 2017 profile are', () =>
    expect(fieldsRefused({ ...foundation, name: '南航' })).toEqual(['name']))
})

describe("2.1: digits 3–8 are the registrar's division, in force when the code was given", () => {
  const of440421 = { uscc: '51440421FAKE00013X' as Uscc }
  test('a division retired in 2001 cannot be in a code: codes were first given in 2015', () =>
    expect(fieldsRefused(of440421)).toEqual(['uscc']))
  test('one in force may', () => expect(fieldsRefused({ uscc: '51440403FAKE00013X' as Uscc })).toEqual([]))
  test('the registrar of that division fits', () =>
    expect(fieldsRefused({ registrarUscc: registrar.uscc })).toEqual([]))
  test('the registrar of another does not', () =>
    expect(fieldsRefused({ uscc: '51440403FAKE00013X' as Uscc, registrarUscc: registrar.uscc })).toEqual([
      'registrarUscc',
    ]))
  test('an unknown registrar is told', () => {
    const organization = anOrganization({ registrarUscc: '11440402FAKE00136W' as Uscc })
    expect(
      register({
        organization,
        kept: undefined,
        divisions,
        registrar: undefined,
        bearers: [],
        penalty: undefined,
      }).ok,
    ).toBe(false)
  })
  test('a body of 2016 needs a division of its year', () =>
    expect(fieldsRefused({ establishedOn: Temporal.PlainDate.from('2016-05-01') })).toEqual([]))
})

test('all that is broken is told at once', () => {
  const broken = fieldsRefused({ ...institution, isIndustryAssociation: true, name: '中国示例中心' })
  expect(broken).toEqual(['isIndustryAssociation', 'name'])
})

describe('4.1: no two bodies bear one name', () => {
  const bearers = [{ name: '珠海市示例协会', uscc: '51440400FAKE00021M' }]
  const name = '珠海市示例协会'
  const codes = (told: Partial<SocialOrganization>, kept?: SocialOrganization) => {
    const outcome = toRegister(told, kept, bearers)
    return outcome.ok ? [] : outcome.refusals.map(({ code, field }) => [code, field?.[0]])
  }
  test('a new body, a new name, and one that is registered again take it: refused with who bears it', () => {
    expect(codes({ name })).toEqual([['DUPLICATE', 'name']])
    expect(codes({ name }, anOrganization({ name: '珠海市示例学会' }))).toEqual([['DUPLICATE', 'name']])
  })
  test('what has long borne it keeps it, in whatever width; what is ended bears none', () => {
    expect(codes({ name }, anOrganization({ name: '珠海市 示例协会' }))).toEqual([])
    expect(codes({ name, status: 'DEREGISTERED' })).toEqual([])
  })
})
