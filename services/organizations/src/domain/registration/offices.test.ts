import type { Person, Role, SubRole, Uscc } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { anApplication, codesOf, DIS_X, moment, REG_1 } from '../../../test/a-registration.ts'
import { foundersApply } from './offices.ts'
import { knowsOfApplication, readsApplication, seesApplication } from './sees-application.ts'
import { mayDoRegistration } from './verbs.ts'

const person = (subject: string, of: Partial<Person> = {}): Person => ({
  kind: 'person',
  subject,
  roles: [],
  subRoles: [],
  ...of,
})
const registrar = (subject: string, subRole: SubRole, agencyUscc: Uscc = REG_1, divisionCode = '440400') =>
  person(subject, { roles: ['REG'], subRoles: [subRole], agencyUscc, divisionCode })

const received = anApplication({
  state: 'UNDER_REVIEW',
  submittedAt: moment('2026-03-09'),
  handler: 'h',
  workers: ['h', 'taker'],
})
const may = (verb: Parameters<typeof mayDoRegistration>[0], actor: Person) =>
  codesOf(mayDoRegistration(verb, { actor, application: received, held: [] }))

describe('7, R-21: whose it is', () => {
  test('an approver who neither accepted nor handled it decides; whoever did does not', () => {
    expect(may('approveRegistrationApplication', registrar('a', 'approver'))).toEqual([])
    expect(may('approveRegistrationApplication', registrar('h', 'approver'))).toEqual(['DUTY_SEPARATION'])
    expect(may('refuseRegistrationApplication', registrar('taker', 'approver'))).toEqual(['DUTY_SEPARATION'])
    expect(may('approveRegistrationApplication', registrar('a', 'handler'))).toEqual(['FORBIDDEN'])
  })

  test('whoever applied does nothing of it for the registrar, in whatever post', () => {
    const own = { ...received, applicant: 'a' }
    const does = (verb: Parameters<typeof mayDoRegistration>[0], subRole: SubRole) =>
      codesOf(mayDoRegistration(verb, { actor: registrar('a', subRole), application: own, held: [] }))
    expect(does('acceptRegistrationApplication', 'handler')).toEqual(['CONFLICT_OF_INTEREST'])
    expect(does('issueCertificate', 'handler')).toEqual(['CONFLICT_OF_INTEREST'])
    expect(does('assignRegistrationApplication', 'approver')).toEqual(['CONFLICT_OF_INTEREST'])
    expect(does('approveRegistrationApplication', 'approver')).toEqual(['CONFLICT_OF_INTEREST'])
    expect(does('refuseRegistrationApplication', 'approver')).toEqual(['CONFLICT_OF_INTEREST'])
  })

  test.each([
    ['wrote what a body applies for', { applicant: 'a' }],
    ['handed it in', { applicant: 'ORG-1', filedBy: ['ORG-2', 'a'] }],
  ])('whoever %s does nothing of it for the registrar; a colleague does', (_what, said) => {
    const application = { ...received, organizationUscc: '51440400FAKE00013T' as Uscc, ...said }
    const does = (subject: string, verb: Parameters<typeof mayDoRegistration>[0], subRole: SubRole) =>
      codesOf(mayDoRegistration(verb, { actor: registrar(subject, subRole), application, held: [] }))
    expect(does('a', 'acceptRegistrationApplication', 'handler')).toEqual(['CONFLICT_OF_INTEREST'])
    expect(does('a', 'approveRegistrationApplication', 'approver')).toEqual(['CONFLICT_OF_INTEREST'])
    expect(does('b', 'acceptRegistrationApplication', 'handler')).toEqual([])
    expect(does('b', 'approveRegistrationApplication', 'approver')).toEqual([])
  })

  test('where silence accepted it, whoever assigned it does not decide; where somebody did, he may', () => {
    const decides = (isAcceptedBySilence: boolean, subject = 'a') => {
      const application = { ...received, workers: ['h'], assignedBy: 'a', isAcceptedBySilence }
      return codesOf(
        mayDoRegistration('approveRegistrationApplication', {
          actor: registrar(subject, 'approver'),
          application,
          held: [],
        }),
      )
    }
    expect([decides(true), decides(true, 'b'), decides(false)]).toEqual([['DUTY_SEPARATION'], [], []])
  })

  test('AC-92: another registrar exceeds its jurisdiction; whoever is none is simply refused', () => {
    const district = registrar('x', 'handler', DIS_X, '440402')
    expect(may('acceptRegistrationApplication', district)).toEqual(['JURISDICTION_EXCEEDED'])
    expect(may('acceptRegistrationApplication', person('founder'))).toEqual(['FORBIDDEN'])
  })

  test('AC-92: what has its seat elsewhere is neither accepted nor granted by its own registrar, but may be turned away', () => {
    const application = { ...received, divisionCode: '440403' }
    const codes = (verb: Parameters<typeof mayDoRegistration>[0], actor: Person) =>
      codesOf(mayDoRegistration(verb, { actor, application, held: [] }))
    expect(codes('acceptRegistrationApplication', registrar('a', 'handler'))).toEqual([
      'JURISDICTION_EXCEEDED',
    ])
    expect(codes('issueCertificate', registrar('a', 'handler'))).toEqual(['JURISDICTION_EXCEEDED'])
    expect(codes('approveRegistrationApplication', registrar('a', 'approver'))).toEqual([
      'JURISDICTION_EXCEEDED',
    ])
    expect(codes('refuseRegistrationAcceptance', registrar('a', 'handler'))).toEqual([])
    expect(codes('refuseRegistrationApplication', registrar('a', 'approver'))).toEqual([])
  })

  test('the applicant alone withdraws', () => {
    expect(may('withdrawRegistrationApplication', person('founder'))).toEqual([])
    expect(may('withdrawRegistrationApplication', person('other'))).toEqual(['FORBIDDEN'])
  })

  test('founders apply, signed in; an agency and a firm do not', () => {
    const applies = (actor: Person) => foundersApply.holds({ actor })
    expect([applies(person('f')), applies(person('f', { roles: ['ORG'] }))]).toEqual([true, true])
    const others: Role[] = ['ACC', 'EVA', 'OPR', 'SUP']
    expect(others.map((role) => applies(person('f', { roles: [role] })))).toEqual([
      false,
      false,
      false,
      false,
    ])
    expect([applies(registrar('r', 'handler')), foundersApply.holds({ actor: { kind: 'public' } })]).toEqual([
      false,
      false,
    ])
  })
})

describe('7: who reads it', () => {
  const draft = anApplication()
  const certified = { ...received, state: 'CERTIFIED' as const }

  test('a draft is the applicant’s alone', () => {
    expect(readsApplication(person('founder'), draft, [])).toBe(true)
    expect(readsApplication(registrar('a', 'approver'), draft, [])).toBe(false)
    expect(knowsOfApplication(registrar('a', 'approver'), draft, [])).toBe(false)
  })

  test('its registrar, auditors and the task force read it once it was handed in; another district does not', () => {
    const auditor = person('aud', { roles: ['AUD'], divisionCode: '440400' })
    expect([registrar('a', 'handler'), auditor].map((who) => readsApplication(who, received, []))).toEqual([
      true,
      true,
    ])
    const district = registrar('x', 'handler', DIS_X, '440402')
    expect([readsApplication(district, received, []), knowsOfApplication(district, received, [])]).toEqual([
      false,
      true,
    ])
    expect(seesApplication({ kind: 'public' }, received, [])).toBe(false)
  })

  test('everybody sees the facts of what is certified, and nobody else its documents', () => {
    expect(seesApplication({ kind: 'public' }, certified, [])).toBe(true)
    expect(readsApplication({ kind: 'public' }, certified, [])).toBe(false)
  })
})
