import { type Uscc, workCalendar } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import {
  allDocuments,
  anApplication,
  aThreshold,
  codesOf,
  filed,
  given,
  moment,
  reckoning2026 as reckoning,
  someTerms,
  yearOf,
} from '../../../test/a-registration.ts'
import { day } from '../../../test/some-figures.ts'
import { accept } from './accept.ts'
import type { RegistrationApplication } from './application.ts'
import { approve } from './approve.ts'
import { asOf } from './as-of.ts'
import { assign } from './assign.ts'
import { isCalledToMind, registrationDeadlines } from './deadlines.ts'
import { issueCertificate } from './issue-certificate.ts'
import { redate } from './redate.ts'
import { refuse } from './refuse.ts'
import { acceptanceGrounds, refuseAcceptance } from './refuse-acceptance.ts'
import { requestCorrection } from './request-correction.ts'
import { resubmit } from './resubmit.ts'
import { submit } from './submit.ts'
import { withdraw } from './withdraw.ts'

const by = 'handler'
const submitted = (on: string, changes = {}) =>
  given(
    submit({ by: 'founder', application: anApplication(changes), bearers: [], reckoning, now: moment(on) }),
  )
const acceptedOn = (on: string, changes = {}) =>
  given(accept({ application: submitted(on, changes), by, reckoning, now: moment(on) }))
const reviewed = (changes = {}) =>
  given(assign({ application: acceptedOn('2026-03-09', changes), handler: 'handler', by: 'assigner' }))
const correctionOf = (
  application: RegistrationApplication,
  on: string,
  missing = ['DRAFT_CHARTER'] as const,
) => requestCorrection({ application, missing, reason: '缺章程', by, reckoning, now: moment(on) })
const seen = (application: RegistrationApplication, on: string, time: string) =>
  asOf(application, moment(on, time), reckoning)

describe('4.1 submission: documents present, by kind', () => {
  test('the last document makes it complete; without it, it is named', () => {
    expect(submitted('2026-03-09')).toMatchObject({ state: 'SUBMITTED', submittedAt: moment('2026-03-09') })
    const application = anApplication({ documents: allDocuments.slice(0, -1) })
    const refused = submit({ by: 'founder', application, bearers: [], reckoning, now: moment('2026-03-09') })
    expect(codesOf(refused)).toEqual(['INPUT_INVALID'])
    expect(refused).toMatchObject({
      refusals: [{ field: ['documents'], message: { zh: '缺少材料：章程草案。' } }],
    })
  })

  test('S18: a body that is not registered directly also brings the approval of its supervisory authority', () => {
    const { priorityCategory, ...terms } = someTerms
    const now = moment('2026-03-09')
    const without = anApplication({ terms })
    expect(codesOf(submit({ by: 'founder', application: without, bearers: [], reckoning, now }))).toEqual([
      'INPUT_INVALID',
    ])
    const documents = [...allDocuments, ...filed('SUPERVISORY_APPROVAL')]
    const withIt = anApplication({ terms, documents })
    expect(codesOf(submit({ by: 'founder', application: withIt, bearers: [], reckoning, now }))).toEqual([])
  })

  test('it names its legal representative', () => {
    const { legalRepresentative, ...terms } = someTerms
    const refused = submit({
      by: 'founder',
      application: anApplication({ terms }),
      bearers: [],
      reckoning,
      now: moment('2026-03-09'),
    })
    expect(refused).toMatchObject({
      refusals: [{ code: 'INPUT_INVALID', field: ['legalRepresentativeName'] }],
    })
  })

  test('AC-33: an identical name is refused with the name found', () => {
    const bearers = [{ name: '珠海市示例行业协会', uscc: '51440400FAKE00013T' }]
    const refused = submit({
      by: 'founder',
      application: anApplication(),
      bearers,
      reckoning,
      now: moment('2026-03-09'),
    })
    expect(refused).toMatchObject({
      refusals: [{ code: 'DUPLICATE', message: { en: expect.stringContaining('51440400FAKE00013T') } }],
    })
  })
})

describe('AC-36: the registrar is silent', () => {
  const received = submitted('2026-04-29')

  test('received 2026-04-29, 5 working days: until 2026-05-09 24:00 nothing, then accepted as of 2026-04-29', () => {
    expect(registrationDeadlines(received)).toEqual([
      { kind: 'registration.silence', dueAt: moment('2026-05-10', '00:00') },
    ])
    expect(seen(received, '2026-05-09', '23:59')).toBe(received)
    const silent = seen(received, '2026-05-10', '00:00')
    expect(silent).toMatchObject({
      state: 'ACCEPTED',
      isAcceptedBySilence: true,
      acceptedAt: moment('2026-04-29'),
    })
    expect(silent.version).toBe(received.version)
  })

  test('both clocks count from the receipt', () => {
    const { statutory, promised } = seen(received, '2026-05-10', '00:00').periods
    expect([String(statutory?.fromOn), String(promised?.fromOn)]).toEqual(['2026-04-29', '2026-04-29'])
  })
})

describe('AC-35: accepted 2026-03-09, nothing is done', () => {
  const application = acceptedOn('2026-03-09')

  test('the promise ends 2026-03-30, the statutory time 2026-05-08, with an alarm that day', () => {
    const { promised, statutory } = application.periods
    expect([promised?.dueOn, statutory?.dueOn, statutory?.alarmOn].map(String)).toEqual([
      '2026-03-30',
      '2026-05-08',
      '2026-05-08',
    ])
  })

  test('the registrar is called to mind when the last day begins, not before; of silence too', () => {
    expect(isCalledToMind(application, moment('2026-05-07', '23:59'))).toBe(false)
    expect(isCalledToMind(application, moment('2026-05-08', '00:00'))).toBe(true)
    const received = submitted('2026-04-29')
    expect(isCalledToMind(received, moment('2026-05-08', '23:59'))).toBe(false)
    expect(isCalledToMind(received, moment('2026-05-09', '00:00'))).toBe(true)
  })

  test('overdue when 05-08 has ended, assigned or not, and never approved by that', () => {
    expect(seen(application, '2026-05-08', '23:59').overdueAt).toBeUndefined()
    const late = seen(application, '2026-05-09', '00:00')
    expect(late).toMatchObject({ state: 'ACCEPTED', overdueAt: moment('2026-05-09', '00:00') })
    expect(seen(late, '2027-12-31', '00:00')).toBe(late)
    expect(registrationDeadlines(late)).toEqual([])
    expect(seen(reviewed(), '2026-05-09', '00:00')).toMatchObject({ state: 'UNDER_REVIEW' })
  })
})

describe('AC-91: one correction', () => {
  const asked = given(correctionOf(submitted('2026-04-30'), '2026-05-07'))
  const again = (documents = filed('DRAFT_CHARTER').map((one) => ({ ...one, fileId: 'new-charter' }))) =>
    given(resubmit({ by: 'founder', application: asked, documents, reckoning, now: moment('2026-05-11') }))

  test('complete on 2026-05-11, silence to 05-18 24:00: accepted as of 05-11', () => {
    expect(seen(again(), '2026-05-18', '23:59').state).toBe('SUBMITTED')
    expect(seen(again(), '2026-05-19', '00:00')).toMatchObject({
      state: 'ACCEPTED',
      acceptedAt: moment('2026-05-11'),
    })
  })

  test('complete: it must be accepted, and acceptance cannot be refused for it', () => {
    const application = again()
    expect(codesOf(accept({ application, by, reckoning, now: moment('2026-05-12') }))).toEqual([])
    const refusing = { application, reason: '缺章程', by, now: moment('2026-05-12') }
    expect(codesOf(refuseAcceptance({ ...refusing, ground: 'STILL_INCOMPLETE' }))).toEqual(['INPUT_INVALID'])
  })

  test('a file that was handed in already is no other document; as what it is, it may be named again', () => {
    const [form] = allDocuments
    const other = [{ kind: 'CAPITAL_PROOF' as const, fileId: form!.fileId }]
    const answer = (documents: typeof allDocuments) =>
      resubmit({ by: 'founder', application: asked, documents, reckoning, now: moment('2026-05-11') })
    expect(answer(other)).toMatchObject({
      ok: false,
      refusals: [{ code: 'INPUT_INVALID', field: ['documents'] }],
    })
    expect(codesOf(answer([form!]))).toEqual([])
  })

  test('empty: not accepted, with the reason; no second correction', () => {
    const application = again([])
    expect(codesOf(correctionOf(application, '2026-05-12'))).toEqual(['INVALID_TRANSITION'])
    expect(codesOf(accept({ application, by, reckoning, now: moment('2026-05-12') }))).toEqual([
      'INPUT_INVALID',
    ])
    const refusing = { application, ground: 'STILL_INCOMPLETE', by, now: moment('2026-05-12') }
    expect(given(refuseAcceptance({ ...refusing, reason: '仍缺章程' })).state).toBe('NOT_ACCEPTED')
    expect(codesOf(refuseAcceptance({ ...refusing, reason: '\u200b ' }))).toEqual(['INPUT_INVALID'])
  })

  test('the file that was found wanting does not answer for its kind', () => {
    const application = again(allDocuments)
    expect(codesOf(accept({ application, by, reckoning, now: moment('2026-05-12') }))).toEqual([
      'INPUT_INVALID',
    ])
  })

  test('nobody answers: it lapses when the 15th working day has ended', () => {
    expect(String(asked.periods.correction?.dueOn)).toBe('2026-05-27')
    expect(seen(asked, '2026-05-27', '23:59').state).toBe('CORRECTION_REQUIRED')
    const lapsed = seen(asked, '2026-05-28', '00:00')
    expect(lapsed.state).toBe('LAPSED')
    const late = resubmit({
      by: 'founder',
      application: lapsed,
      documents: [],
      reckoning,
      now: moment('2026-05-28'),
    })
    expect(codesOf(late)).toEqual(['INVALID_TRANSITION'])
  })

  test('all at once, and only what the law asks for', () => {
    const application = submitted('2026-04-30')
    expect(codesOf(correctionOf(application, '2026-05-07', [] as never))).toEqual(['INPUT_INVALID'])
    expect(codesOf(correctionOf(application, '2026-05-07', ['AUDIT_REPORT'] as never))).toEqual([
      'INPUT_INVALID',
    ])
  })
})

describe('acceptance is refused on the grounds of the law', () => {
  test.each([...acceptanceGrounds.slice(0, 2)])('%s', (ground) => {
    const refusing = { application: submitted('2026-03-09'), ground, by, now: moment('2026-03-10') }
    expect(given(refuseAcceptance({ ...refusing, reason: '由香洲区民政局管辖' }))).toMatchObject({
      state: 'NOT_ACCEPTED',
      decision: { ground },
    })
  })

  test('another ground, and incomplete without having asked for a correction, are none', () => {
    const refusing = { application: submitted('2026-03-09'), reason: '其他', by, now: moment('2026-03-10') }
    expect(codesOf(refuseAcceptance({ ...refusing, ground: 'SIMILAR_SCOPE' }))).toEqual(['INPUT_INVALID'])
    expect(codesOf(refuseAcceptance({ ...refusing, ground: 'STILL_INCOMPLETE' }))).toEqual(['INPUT_INVALID'])
  })
})

describe('the decision', () => {
  const now = moment('2026-04-01')
  const approving = (application: RegistrationApplication, threshold = aThreshold()) =>
    approve({ application, bearers: [], represented: [], threshold, by: 'approver', reckoning, now })

  test('the last capital and the last member allowed, and the first refused', () => {
    expect(given(approving(reviewed())).state).toBe('APPROVED')
    const terms = { ...someTerms, capitalFen: 2_999_999, individualMembers: 49 }
    expect(codesOf(approving(reviewed({ terms })))).toEqual(['THRESHOLD_NOT_MET', 'THRESHOLD_NOT_MET'])
  })

  test('30 units are enough, and 50 of both kinds; 29 units, and 49 of both, are not', () => {
    const withMembers = (individualMembers: number, unitMembers: number) =>
      codesOf(approving(reviewed({ terms: { ...someTerms, individualMembers, unitMembers } })))
    expect([withMembers(0, 30), withMembers(25, 25)]).toEqual([[], []])
    expect([withMembers(0, 29), withMembers(25, 24)]).toEqual([['THRESHOLD_NOT_MET'], ['THRESHOLD_NOT_MET']])
  })

  test('S15: the city asks for less, and that counts', () => {
    const threshold = aThreshold({ local: { minCapitalFen: 1_000_000 }, policyDocument: '珠民〔2012〕1号' })
    const terms = { ...someTerms, capitalFen: 1_000_000 }
    expect(codesOf(approving(reviewed({ terms }), threshold))).toEqual([])
    expect(codesOf(approving(reviewed({ terms: { ...terms, capitalFen: 999_999 } }), threshold))).toEqual([
      'THRESHOLD_NOT_MET',
    ])
  })

  test('without a threshold in force nothing is approved', () => {
    const approved = approve({
      application: reviewed(),
      bearers: [],
      represented: [],
      threshold: undefined,
      by,
      reckoning,
      now,
    })
    expect(codesOf(approved)).toEqual(['THRESHOLD_NOT_MET'])
  })

  test('3.1: the legal representative of an association represents no other; of an institution he may', () => {
    const represented = [{ name: '珠海市示例协会', uscc: '51440400FAKE00021M' }]
    const granting = { bearers: [], represented, threshold: aThreshold(), by: 'approver', reckoning, now }
    expect(codesOf(approve({ application: reviewed(), ...granting }))).toEqual(['DUPLICATE'])
    const institution = reviewed({ terms: { ...someTerms, orgType: 'SOCIAL_SERVICE_INSTITUTION' } })
    expect(codesOf(approve({ application: institution, ...granting }))).toEqual([])
    const issuing = {
      application: given(approving(reviewed())),
      bearers: [],
      uscc: '51440400FAKE80001M' as Uscc,
      by,
      now,
    }
    expect(codesOf(issueCertificate({ ...issuing, represented }))).toEqual(['DUPLICATE'])
    const { organization } = given(issueCertificate({ ...issuing, represented: [] }))
    expect(organization.heads).toEqual([{ displayName: '陈示例', post: '法定代表人', mandateEndedOn: null }])
  })

  test('the certificate is not handed out once another body bears the name', () => {
    const granted = given(approving(reviewed()))
    const issuing = { application: granted, represented: [], uscc: '51440400FAKE80001M' as Uscc, by, now }
    expect(given(issueCertificate({ ...issuing, bearers: [] })).organization.name).toBe(
      someTerms.proposedName,
    )
    const bearers = [{ name: someTerms.proposedName, uscc: '51440400FAKE00013T' }]
    expect(codesOf(issueCertificate({ ...issuing, bearers }))).toEqual(['DUPLICATE'])
  })

  test('the certificate is owed within 10 working days', () => {
    expect(String(given(approving(reviewed())).periods.certificate?.dueOn)).toBe('2026-04-16')
  })

  test('S21: a similar scope refuses another association, an industry association never', () => {
    const refusing = { ground: 'SIMILAR_SCOPE', reason: '已有相同业务范围的社会团体', by: 'approver', now }
    expect(given(refuse({ application: reviewed(), ...refusing })).state).toBe('REFUSED')
    const trade = reviewed({ terms: { ...someTerms, isIndustryAssociation: true } })
    expect(codesOf(refuse({ application: trade, ...refusing }))).toEqual(['INPUT_INVALID'])
    expect(codesOf(refuse({ application: trade, ...refusing, ground: 'FRAUD' }))).toEqual([])
  })

  test('nobody handles an application of his own', () => {
    const application = acceptedOn('2026-03-09')
    expect(codesOf(assign({ application, handler: 'founder', by }))).toEqual(['CONFLICT_OF_INTEREST'])
    const handedIn = { ...application, filedBy: ['h'] }
    expect(codesOf(assign({ application: handedIn, handler: 'h', by }))).toEqual(['CONFLICT_OF_INTEREST'])
    expect(codesOf(assign({ application, handler: ' ', by }))).toEqual(['INPUT_INVALID'])
  })

  test('it is withdrawn before the decision, not after', () => {
    expect(given(withdraw(reviewed())).state).toBe('WITHDRAWN')
    expect(codesOf(withdraw(given(approving(reviewed()))))).toEqual(['INVALID_TRANSITION'])
  })
})

describe('6.12: what cannot be dated yet refuses no right, and is dated when the calendar arrives', () => {
  const unknown = { ...reckoning, calendar: { ...reckoning.calendar } }
  const december = given(
    submit({
      by: 'founder',
      application: anApplication(),
      bearers: [],
      reckoning,
      now: moment('2026-12-29'),
    }),
  )

  test('handed in at the end of a year whose next has no calendar: no date, no timer, no refusal', () => {
    expect(december.periods.notice).toEqual({
      fromOn: december.periods.notice?.fromOn,
      days: 5,
      unit: 'WORKING',
    })
    expect(registrationDeadlines(december)).toEqual([])
    expect(redate(december, unknown, day('2026-12-30'))).toBeUndefined()
  })

  test('without a figure neither; it gets the one that was in force on its first day', () => {
    const blind = given(
      submit({
        by: 'founder',
        application: anApplication(),
        bearers: [],
        reckoning: { ...reckoning, figures: [] },
        now: moment('2026-04-29'),
      }),
    )
    expect(blind.periods.notice?.dueOn).toBeUndefined()
    expect(String(redate(blind, reckoning, day('2026-05-04'))?.periods.notice?.dueOn)).toBe('2026-05-09')
  })

  test('a calendar that came late dates a right from the day it is heard; a duty from its own', () => {
    const asked = given(correctionOf(submitted('2026-12-14'), '2026-12-17'))
    expect(asked.periods.correction?.dueOn).toBeUndefined()
    const known = {
      ...reckoning,
      calendar: workCalendar([yearOf(2026), { ...yearOf(2026), year: 2027, days: [] }]),
    }
    const heard = (on: string) => String(redate(asked, known, day(on))?.periods.correction?.dueOn)
    expect([heard('2026-12-30'), heard('2027-01-07'), heard('2027-01-08')]).toEqual([
      '2027-01-07',
      '2027-01-07',
      '2027-01-08',
    ])
    const late = redate(asked, known, day('2027-02-01'))!
    expect(asOf(late, moment('2027-02-01', '23:59'), known).state).toBe('CORRECTION_REQUIRED')
    expect(asOf(late, moment('2027-02-02', '00:00'), known).state).toBe('LAPSED')
    expect(String(redate(december, known, day('2027-02-01'))?.periods.notice?.dueOn)).toBe('2027-01-05')
  })

  test('a correction that moves the alarm alone is heard', () => {
    const application = submitted('2026-04-29')
    const { notice } = application.periods
    const moved = { ...application, periods: { notice: { ...notice!, alarmOn: day('2026-05-08') } } }
    expect(String(redate(moved, reckoning, day('2026-05-04'))?.periods.notice?.alarmOn)).toBe('2026-05-09')
    expect(redate(application, reckoning, day('2026-05-04'))).toBeUndefined()
  })
})
