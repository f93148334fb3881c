import { readFileSync } from 'node:fs'
import { type Actor, PUBLIC, parseUscc, type Uscc } from '@gongshi/domain-kit'
import { keptIn } from '@gongshi/service-kit/test'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { organizations } from './a-city.ts'
import { aRegistrar, asked, founder, type Registrar } from './a-registrar.ts'
import { DIS_X } from './a-registration.ts'
import { anOrganization } from './an-organization.ts'
import { people } from './people.ts'

/** What the migration does to records of the release before. */
const FILL = readFileSync('services/organizations/migrations/0130-decision-service.sql', 'utf8').split(
  ';',
)[1]!

let room: Registrar | undefined
const at = async (day: string): Promise<Registrar> => {
  await room?.close()
  room = await aRegistrar(day)
  return room
}
afterAll(() => room?.close())

const districtHandler = {
  ...people.handler,
  subject: 'DIS-X:handler',
  agencyUscc: DIS_X,
  divisionCode: '440402',
}
const districtApprover = { ...districtHandler, subject: 'DIS-X:approver', subRoles: ['approver'] as const }

describe('4.1: from a draft to a certificate', () => {
  let it: Registrar
  beforeEach(async () => {
    it = await at('2026-03-09')
  })

  test('founders apply, the registrar accepts, reviews and approves; the organization is ACTIVE and announced', async () => {
    const draft = await it.drafted()
    expect(draft).toMatchObject({
      state: 'DRAFT',
      codes: [],
      possibleActions: [
        'editRegistrationApplication',
        'submitRegistrationApplication',
        'withdrawRegistrationApplication',
      ],
    })
    expect(await it.read(draft.id, people.handler)).toBeNull()
    const submitted = await it.next(draft, 'submit')
    expect(submitted).toMatchObject({
      state: 'SUBMITTED',
      submittedAt: '2026-03-09T02:00:00Z',
      noticeDueOn: '2026-03-16',
    })
    const accepted = await it.next(submitted, 'accept')
    expect(accepted).toMatchObject({
      state: 'ACCEPTED',
      promisedDueOn: '2026-03-30',
      statutoryDueOn: '2026-05-08',
    })
    const reviewed = await it.next(accepted, 'assign', { handlerId: people.handler2.subject })
    const approved = await it.next(reviewed, 'approve')
    expect(approved).toMatchObject({ state: 'APPROVED', certificateDueOn: '2026-03-23' })
    const certified = await it.next(approved, 'issue')
    expect(certified).toMatchObject({
      state: 'CERTIFIED',
      organization: { status: 'ACTIVE', name: '珠海市示例新能源促进会' },
    })
    const { uscc } = certified.organization as { uscc: string }
    expect(parseUscc(uscc).ok && uscc.slice(0, 8)).toBe('51440400')
    const [news] = await it.dataSource.query(
      `select body from outbox where name = 'organization.registered.v1' and aggregate_id = ?`,
      [uscc],
    )
    expect(news).toBeDefined()
    expect(await it.read(certified.id, PUBLIC)).toMatchObject({
      proposedName: '珠海市示例新能源促进会',
      documents: null,
      checklist: null,
      decision: null,
    })
    const { data } = await it.door.ask('{ registrationAnnouncements { edges { node { id } } } }')
    expect(data.registrationAnnouncements.edges).toEqual([{ node: { id: certified.id } }])
  })

  test('2.1: two certificates never bear one code, and the next body follows', async () => {
    const one = await it.certified()
    const other = await it.certified({ proposedName: '珠海市示例第二促进会' })
    const bodies = [one, other].map(({ organization }) =>
      (organization as { uscc: string }).uscc.slice(8, 16),
    )
    expect(bodies).toEqual(['FAKE8000', 'FAKE8001'])
  })

  test('2.1: a block without a code left issues none, and nothing is written', async () => {
    await it.dataSource.query(`update code_block set next_serial = last_serial + 1 where owner_uscc = ?`, [
      '11440400FAKE001285',
    ])
    const approved = await it.next(await it.reviewed(), 'approve')
    expect((await it.next(approved, 'issue')).codes).toEqual(['INPUT_INVALID'])
    expect(await it.read(approved.id)).toMatchObject({ state: 'APPROVED', version: approved.version })
  })

  test('S13: a document less, and submission names it', async () => {
    const draft = await it.drafted({ documents: await it.documents(['APPLICATION_FORM']) })
    const refused = await it.next(draft, 'submit')
    expect(refused.userErrors).toMatchObject([{ code: 'INPUT_INVALID', field: ['input', 'documents'] }])
    expect(await it.read(draft.id)).toMatchObject({ state: 'DRAFT', version: 1 })
  })

  test('3.5: a file of somebody else, of another use, or named twice is none', async () => {
    const theirs = await it.documents(['APPLICATION_FORM'], { ...founder, subject: 'other' })
    expect((await it.drafted({ documents: theirs })).codes).toEqual(['NOT_FOUND'])
    const [mine] = await it.documents(['APPLICATION_FORM'])
    const twice = [mine, { ...mine!, kind: 'CAPITAL_PROOF' }]
    expect((await it.drafted({ documents: twice })).codes).toEqual(['INPUT_INVALID'])
    expect((await it.drafted({ documents: [mine] })).codes).toEqual([])
    expect((await it.drafted({ documents: [mine] })).codes).toEqual(['NOT_FOUND'])
  })

  test('a draft is written anew by the applicant, whole, while it is one; by nobody else, and never later', async () => {
    const draft = await it.drafted()
    const [kept] = draft.documents as { kind: string; file: { id: string } }[]
    const form = { kind: kept!.kind, fileId: kept!.file.id }
    const documents = [form, ...(await it.documents(['DRAFT_CHARTER']))]
    const written = { ...asked, proposedName: '珠海市示例改名促进会', handlingAgencyUscc: DIS_X, documents }
    const edit = (of: { id: string; version: number }, changes: object = {}, actor: Actor = founder) =>
      it.act('editRegistrationApplication', { id: of.id, version: of.version, ...written, ...changes }, actor)
    expect((await edit(draft, {}, { ...founder, subject: 'other' })).codes).toEqual(['NOT_FOUND'])
    expect((await edit({ ...draft, version: 4 })).codes).toEqual(['VERSION_CONFLICT'])
    expect((await edit(draft, { proposedName: ' ' })).userErrors).toMatchObject([
      { code: 'INPUT_INVALID', field: ['input', 'proposedName'] },
    ])
    expect(await it.read(draft.id)).toMatchObject({ version: 1, proposedName: asked.proposedName })
    const edited = await edit(draft)
    expect(edited).toMatchObject({
      state: 'DRAFT',
      version: 2,
      proposedName: '珠海市示例改名促进会',
      handlingAgency: { uscc: DIS_X },
    })
    expect((edited.documents as { kind: string }[]).map(({ kind }) => kind)).toEqual([
      'APPLICATION_FORM',
      'DRAFT_CHARTER',
    ])
    const [dropped] = (draft.documents as { file: { id: string } }[]).slice(1)
    const again = await it.drafted({ documents: [{ kind: 'CAPITAL_PROOF', fileId: dropped!.file.id }] })
    expect(again.codes).toEqual([])
    const submitted = await it.submitted({ proposedName: '珠海市示例又一促进会' })
    expect((await edit(submitted)).codes).toEqual(['INVALID_TRANSITION'])
  })

  test('7: documents are read by the applicant and, once handed in, by the registrar; by nobody else', async () => {
    const draft = await it.drafted()
    const { documents } = draft as unknown as { documents: { file: { id: string } }[] }
    const id = documents[0]!.file.id
    const reads = (actor: Parameters<Registrar['readsFile']>[1]) => it.readsFile(id, actor)
    expect([await reads(founder), await reads(people.handler)]).toEqual([true, false])
    await it.next(draft, 'submit')
    expect([await reads(people.handler), await reads(people.purchaser), await reads(PUBLIC)]).toEqual([
      true,
      false,
      false,
    ])
  })

  test('AC-33: an identical name is refused with the name found, in whatever width; another name of the trade is not', async () => {
    const same = await it.submitted({ proposedName: '珠海市 示例行业协会', isIndustryAssociation: true })
    expect(same.userErrors).toMatchObject([{ code: 'DUPLICATE', field: ['input', 'proposedName'] }])
    expect(same.userErrors[0]!.message).toContain('51440400FAKE00013T')
    const other = await it.reviewed({
      proposedName: '珠海市示例行业发展协会',
      isIndustryAssociation: true,
      priorityCategory: 'INDUSTRY_CHAMBER',
      unitMembers: 50,
    })
    const refusing = { ground: 'SIMILAR_SCOPE', reason: '已有同类协会' }
    expect((await it.next(other, 'refuse', refusing)).codes).toEqual(['INPUT_INVALID'])
    expect((await it.next(other, 'approve')).state).toBe('APPROVED')
  })

  test('a registrar reads what lies before it and what he applied for himself, each list at a place of its own', async () => {
    const applicant = { ...founder, subject: people.handler.subject }
    for (const nth of [1, 2]) {
      await it.drafted({ proposedName: `珠海市示例本人第${nth}促进会` }, applicant)
      await it.submitted({ proposedName: `珠海市示例第${nth}促进会` })
    }
    const page = '{ pageInfo { endCursor hasNextPage } edges { node { id } } }'
    const query = `query ($own: String, $inbox: String) {
      own: ownRegistrationApplications(first: 1, after: $own) ${page} inbox: registrationInbox(first: 1, after: $inbox) ${page} }`
    const ask = (variables: object) => it.door.ask(query, variables, people.handler)
    const first = (await ask({})).data
    const inbox = first.inbox.pageInfo.endCursor
    const second = (await ask({ inbox })).data
    expect(second.own.edges).toEqual(first.own.edges)
    expect(second.inbox.edges[0].node.id).not.toBe(first.inbox.edges[0].node.id)
    expect(second.inbox.pageInfo.hasNextPage).toBe(false)
    expect((await ask({ own: inbox })).errors?.[0]?.extensions.code).toBe('INPUT_INVALID')
  })

  test('a place in the announcements that no announcement could have is told to be none', async () => {
    await it.certified()
    const query = `query ($after: String) { registrationAnnouncements(after: $after) { pageInfo { endCursor } edges { node { id } } } }`
    const { data } = await it.door.ask(query)
    const mark = data.registrationAnnouncements.pageInfo.endCursor.split('.').at(-1)
    const at = async (place: number) => {
      const after = `${Buffer.from(JSON.stringify([place, 'z'])).toString('base64url')}.${mark}`
      const told = await it.door.ask(query, { after })
      return told.errors?.[0]?.extensions.code ?? told.data.registrationAnnouncements.edges.length
    }
    expect(await at(Date.UTC(2026, 3, 1))).toBe(1)
    expect([await at(8.64e15), await at(1e300), await at(-1)]).toEqual(Array(3).fill('INPUT_INVALID'))
  })

  test('10: a body entered meanwhile bears the name: no certificate, and nothing is written', async () => {
    const approved = await it.next(await it.reviewed(), 'approve')
    const entered = anOrganization({ uscc: '51440400FAKE8100XX' as never, name: '珠海市 示例新能源促进会' })
    await it.store.organizations.add(entered, { at: it.clock.instant, by: 'test' })
    const refused = await it.next(approved, 'issue')
    expect(refused.userErrors).toMatchObject([{ code: 'DUPLICATE', field: ['input', 'proposedName'] }])
    expect(await it.read(approved.id)).toMatchObject({ state: 'APPROVED', version: approved.version })
    expect((await it.store.organizations.bearing('珠海市示例新能源促进会')).length).toBe(1)
    const ended = { ...entered, status: 'DEREGISTERED' as const }
    await it.store.organizations.amend(ended, { at: it.clock.instant, by: 'test' })
    expect((await it.next(approved, 'issue')).state).toBe('CERTIFIED')
  })

  test('10: an import takes no name that is granted or borne; what bears it keeps it', async () => {
    await it.next(await it.reviewed(), 'approve')
    const told = organizations((row) =>
      row.replace('珠海市ＩＴ志愿者联合会（一）', '珠海市 示例新能源促进会'),
    )
    const report = await it.import('synthetic/organizations.csv', told)
    expect(report).toMatchObject({ unchanged: 4, loaded: 0 })
    expect(JSON.stringify(report)).toContain('珠海市示例新能源促进会')
  })

  test('R-25: what founders wrote is screened for the public; a name that would be is refused', async () => {
    const businessScope = '行业交流，咨询电话 13800138000'
    const certified = await it.certified({ businessScope, purpose: '联系 13900139000 的同行' })
    const told = async (actor: Parameters<Registrar['read']>[1]) => {
      const query = '($id: ID!) { registrationApplication(id: $id) { businessScope purpose } }'
      const { data } = await it.door.ask(`query ${query}`, { id: certified.id }, actor)
      return data.registrationApplication
    }
    expect(await told(founder)).toEqual({ businessScope, purpose: '联系 13900139000 的同行' })
    expect(await told(people.handler)).toMatchObject({ businessScope })
    expect(await told(PUBLIC)).toEqual({
      businessScope: '行业交流，咨询电话 ▇▇▇▇',
      purpose: '联系 ▇▇▇▇ 的同行',
    })
    const named = await it.drafted({ proposedName: '珠海市13800138000促进会' })
    expect(named.userErrors).toMatchObject([{ code: 'INPUT_INVALID', field: ['input', 'proposedName'] }])
  })

  test('a name that was granted is granted once', async () => {
    const [one, other] = [await it.reviewed(), await it.reviewed()]
    const answers = await Promise.all([it.next(one, 'approve'), it.next(other, 'approve')])
    expect(answers.map(({ codes }) => codes.join()).sort()).toEqual(['', 'DUPLICATE'])
  })

  test('AC-51: two approvers press "approve": one success, one VERSION_CONFLICT', async () => {
    const reviewed = await it.reviewed()
    const second = { ...people.approver, subject: 'REG-1:approver2' }
    const input = { id: reviewed.id, version: reviewed.version }
    const answers = await Promise.all(
      [people.approver, second].map((actor) => it.act('approveRegistrationApplication', input, actor)),
    )
    expect(answers.map(({ codes }) => codes.join()).sort()).toEqual(['', 'VERSION_CONFLICT'])
  })

  test('R-21: whoever accepted it does not decide it', async () => {
    const both = { ...people.handler, subRoles: ['handler', 'approver'] as const }
    const accepted = await it.act('acceptRegistrationApplication', await key(it.submitted()), both)
    const assigned = await it.next(accepted, 'assign', { handlerId: people.handler2.subject })
    const input = { id: assigned.id, version: assigned.version }
    expect((await it.act('approveRegistrationApplication', input, both)).codes).toEqual(['DUTY_SEPARATION'])
    expect((await it.next(assigned, 'approve')).codes).toEqual([])
  })

  test('withdrawn before the decision, and never after', async () => {
    expect((await it.next(await it.reviewed(), 'withdraw')).state).toBe('WITHDRAWN')
    const certified = await it.certified({ proposedName: '珠海市示例第三促进会' })
    expect((await it.next(certified, 'withdraw')).codes).toEqual(['INVALID_TRANSITION'])
  })
})

const key = async (told: Promise<{ id: string; version: number }>) => {
  const { id, version } = await told
  return { id, version }
}

describe('AC-35: two clocks', () => {
  test('accepted 2026-03-09 and left alone: the promise is red on 03-31, overdue after 05-08, never approved', async () => {
    const it = await at('2026-03-09')
    const { id } = await it.next(await it.submitted(), 'accept')
    const seen = async (day: string, time?: string) => {
      it.windTo(day, time)
      const { state, promiseBroken, overdue } = (await it.read(id))!
      return { state, promiseBroken, overdue }
    }
    expect(await seen('2026-03-30', '23:59')).toEqual({
      state: 'ACCEPTED',
      promiseBroken: false,
      overdue: false,
    })
    expect(await seen('2026-03-31', '00:00')).toEqual({
      state: 'ACCEPTED',
      promiseBroken: true,
      overdue: false,
    })
    expect(await seen('2026-05-08', '23:59')).toMatchObject({ overdue: false })
    expect(await it.fireDue()).toBe(0)
    expect(await seen('2026-05-09', '00:00')).toMatchObject({ state: 'ACCEPTED', overdue: true })
    expect(await it.fireDue()).toBe(1)
    expect(await it.fireDue()).toBe(0)
    expect(await seen('2026-12-31')).toEqual({ state: 'ACCEPTED', promiseBroken: true, overdue: true })
  })
})

describe('AC-36, AC-91: silence', () => {
  test('received 2026-04-29, silent until 05-09 24:00: accepted as of 04-29, by its timer and before it', async () => {
    const it = await at('2026-04-29')
    const submitted = await it.submitted()
    expect(submitted.noticeDueOn).toBe('2026-05-09')
    it.windTo('2026-05-09', '23:59')
    expect(await it.fireDue()).toBe(0)
    expect(await it.read(submitted.id)).toMatchObject({ state: 'SUBMITTED' })
    it.windTo('2026-05-10', '00:00')
    const silent = {
      state: 'ACCEPTED',
      acceptedBySilence: true,
      acceptedAt: '2026-04-29T02:00:00Z',
      version: submitted.version,
    }
    expect(await it.read(submitted.id)).toMatchObject(silent)
    const late = await it.next(submitted, 'correct', { missing: ['DRAFT_CHARTER'], reason: '缺章程' })
    expect(late.codes).toEqual(['INVALID_TRANSITION'])
    expect(await it.fireDue()).toBe(1)
    expect(await it.read(submitted.id)).toMatchObject(silent)
  })

  test('R-21: accepted by silence, the one who assigned it does not decide it; another does', async () => {
    const it = await at('2026-04-29')
    const submitted = await it.submitted()
    it.windTo('2026-05-10', '00:00')
    const assigned = await it.next(submitted, 'assign', { handlerId: 'REG-1:nobody' })
    expect((await it.next(assigned, 'approve')).codes).toEqual(['DUTY_SEPARATION'])
    const input = { id: assigned.id, version: assigned.version }
    const second = { ...people.approver, subject: 'REG-1:approver2' }
    expect((await it.act('approveRegistrationApplication', input, second)).state).toBe('APPROVED')
  })

  test('a correction asked 05-07, answered 05-11: silent to 05-18 24:00, accepted as of 05-11', async () => {
    const it = await at('2026-04-30')
    const submitted = await it.submitted()
    it.windTo('2026-05-07')
    const asked = await it.next(submitted, 'correct', {
      missing: ['DRAFT_CHARTER'],
      reason: '章程缺少终止条款',
    })
    expect(asked).toMatchObject({
      state: 'CORRECTION_REQUIRED',
      correctionDueOn: '2026-05-27',
      missing: ['DRAFT_CHARTER'],
    })
    it.windTo('2026-05-11')
    const again = await it.next(asked, 'resubmit', { documents: await it.documents(['DRAFT_CHARTER']) })
    expect(again).toMatchObject({ state: 'SUBMITTED', missing: [], noticeDueOn: '2026-05-18' })
    it.windTo('2026-05-19', '00:00')
    expect(await it.read(again.id)).toMatchObject({ state: 'ACCEPTED', acceptedAt: '2026-05-11T02:00:00Z' })
  })

  test('answered with nothing: no second correction, no acceptance, NOT_ACCEPTED with the reason', async () => {
    const it = await at('2026-04-30')
    const asked = await it.next(await it.submitted(), 'correct', {
      missing: ['DRAFT_CHARTER'],
      reason: '缺章程',
    })
    const again = await it.next(asked, 'resubmit', { documents: [] })
    expect((await it.next(again, 'correct', { missing: ['DRAFT_CHARTER'], reason: '缺章程' })).codes).toEqual(
      ['INVALID_TRANSITION'],
    )
    expect((await it.next(again, 'accept')).codes).toEqual(['INPUT_INVALID'])
    const refused = await it.next(again, 'refuseAcceptance', {
      ground: 'STILL_INCOMPLETE',
      reason: '仍缺章程',
    })
    expect(refused).toMatchObject({ state: 'NOT_ACCEPTED', decision: { ground: 'STILL_INCOMPLETE' } })
  })

  test('nobody answers: it lapses', async () => {
    const it = await at('2026-04-30')
    const asked = await it.next(await it.submitted(), 'correct', {
      missing: ['DRAFT_CHARTER'],
      reason: '缺章程',
    })
    it.windTo('2026-05-26', '00:00')
    expect(asked.correctionDueOn).toBe('2026-05-25')
    expect(await it.fireDue()).toBe(1)
    expect(await it.read(asked.id)).toMatchObject({ state: 'LAPSED' })
  })
})

test('S13: which documents an application of each type comes with is told to everybody; to establish, where nothing is said', async () => {
  const it = await at('2026-03-09')
  const asked = async (more: string) => {
    const query = `{ registrationChecklist(orgType: SOCIAL_ASSOCIATION, directRegistration: true${more}) { kind onlyFor } }`
    return (await it.door.ask(query)).data.registrationChecklist
  }
  expect(await asked('')).toHaveLength(5)
  expect(await asked(', type: CHANGE, items: [DOMICILE]')).toEqual([
    { kind: 'APPLICATION_FORM', onlyFor: [] },
    { kind: 'RESOLUTION', onlyFor: [] },
    { kind: 'PREMISES_PROOF', onlyFor: ['DOMICILE'] },
  ])
})

describe('3.1, Q21: one legal representative for one association', () => {
  const idNo = '11010519491231002X'
  const same = ' １１０１０５ 19491231 002x'

  test('granted once, also at one moment; an institution, and an association of another person, may', async () => {
    const it = await at('2026-03-09')
    const [one, other] = [
      await it.reviewed({ legalRepresentativeIdNo: idNo }),
      await it.reviewed({ proposedName: '珠海市示例第二促进会', legalRepresentativeIdNo: same }),
    ]
    const answers = await Promise.all([it.next(one, 'approve'), it.next(other, 'approve')])
    expect(answers.map(({ codes }) => codes.join()).sort()).toEqual(['', 'DUPLICATE'])
    const [granted, refused] = answers[0]!.codes.length
      ? [answers[1]!, answers[0]!]
      : [answers[0]!, answers[1]!]
    expect(refused.userErrors).toMatchObject([{ field: ['input', 'legalRepresentativeName'] }])
    const { organization } = await it.next(granted, 'issue')
    const left = granted.id === one.id ? other : one
    const again = await it.next(left, 'approve')
    expect(again.userErrors[0]!.message).toContain((organization as { name: string }).name)
    await it.dataSource.query(`update organization set status = 'DEREGISTERED' where uscc = ?`, [
      (organization as { uscc: string }).uscc,
    ])
    expect((await it.next(left, 'approve')).codes).toEqual([])
    const institution = await it.reviewed({
      orgType: 'SOCIAL_SERVICE_INSTITUTION',
      proposedName: '珠海市示例助老服务中心',
      legalRepresentativeIdNo: idNo,
    })
    expect((await it.next(institution, 'approve')).codes).toEqual([])
  })

  test('the number of the paper is read at the door and kept nowhere; who stays need not show it again', async () => {
    const it = await at('2026-03-09')
    const named = async (changes: object) =>
      (await it.drafted(changes)).userErrors.map(({ field }) => field?.[1])
    expect(await named({ legalRepresentativeIdNo: '110105194912310021' })).toEqual([
      'legalRepresentativeIdNo',
    ])
    expect(await named({ legalRepresentativeIdNo: null })).toEqual(['legalRepresentativeIdNo'])
    expect(await named({ legalRepresentativeName: null })).toEqual(['legalRepresentativeName'])
    const draft = await it.drafted({ legalRepresentativeIdNo: idNo })
    expect(draft).toMatchObject({ legalRepresentativeName: '陈示例', codes: [] })
    const edit = (of: { id: string; version: number }, changes: object) =>
      it.act(
        'editRegistrationApplication',
        { id: of.id, version: of.version, ...asked, documents: [], ...changes },
        founder,
      )
    const same = await edit(draft, {})
    expect(same).toMatchObject({ legalRepresentativeName: '陈示例', codes: [] })
    expect((await edit(same, { legalRepresentativeName: '王示例' })).codes).toEqual(['INPUT_INVALID'])
    expect((await edit(same, { legalRepresentativeName: null })).legalRepresentativeName).toBeNull()
    expect(await keptIn(it.dataSource)).not.toContain(idNo)
  })

  test('handed in without one it is refused by the field; certified, the head stands in the register', async () => {
    const it = await at('2026-03-09')
    const none = { legalRepresentativeName: null, legalRepresentativeIdNo: null }
    const refused = await it.next(await it.drafted(none), 'submit')
    expect(refused.userErrors).toMatchObject([{ field: ['input', 'legalRepresentativeName'] }])
    const { organization } = await it.certified()
    const [kept] = await it.store.organizations.byCodes([(organization as { uscc: Uscc }).uscc])
    expect(kept!.heads).toMatchObject([{ displayName: '陈示例', post: '法定代表人' }])
  })

  test('R-25: a name with a telephone in it is none; whose it is only the applicant and the registrar read of an application', async () => {
    const it = await at('2026-03-09')
    const told = await it.drafted({ legalRepresentativeName: '陈示例 13800138000' })
    expect(told.userErrors).toMatchObject([
      { code: 'INPUT_INVALID', field: ['input', 'legalRepresentativeName'] },
    ])
    const { id } = await it.certified()
    const names = [founder, people.handler, PUBLIC].map((who) => it.read(id, who))
    expect((await Promise.all(names)).map((read) => read?.legalRepresentativeName)).toEqual([
      ...['陈示例', '陈示例'],
      null,
    ])
  })

  test('ADR 46: an import that names another head takes the mark away, and he may represent another; one that names him does not', async () => {
    const it = await at('2026-03-09')
    const { organization } = await it.certified({ legalRepresentativeIdNo: idNo })
    const { uscc, name } = organization as { uscc: string; name: string }
    const other = await it.reviewed({ proposedName: '珠海市示例第二促进会', legalRepresentativeIdNo: same })
    const headed = (head: string) =>
      it.import(
        'synthetic/organizations.csv',
        `uscc,name,orgType,status,divisionCode,headName,headPost,isSynthetic\n${uscc},${name},SOCIAL_ASSOCIATION,ACTIVE,440400,${head},会长,true\n`,
      )
    expect(await headed('陈示例')).toMatchObject({ loaded: 1, bad: [] })
    expect((await it.next(other, 'approve')).codes).toEqual(['DUPLICATE'])
    expect(await headed('李示例')).toMatchObject({ loaded: 1, bad: [] })
    expect((await it.next(other, 'approve')).codes).toEqual([])
  })
})

describe('4.1: the decision, its number and its service', () => {
  const serve = (
    room: Registrar,
    of: { id: string; version: number },
    on: string,
    actor: Actor = people.handler,
  ) =>
    room.act(
      'serveRegistrationDecision',
      { id: of.id, version: of.version, method: 'MAIL', servedOn: on },
      actor,
    )

  test('2.3: the registrar’s series of the year, approvals and refusals alike, from 1 again the next year; never twice', async () => {
    const it = await at('2026-03-09')
    const [one, other, third] = [
      await it.reviewed(),
      await it.reviewed({ proposedName: '珠海市示例第二促进会' }),
      await it.reviewed({ proposedName: '珠海市示例第三促进会' }),
    ]
    const both = await Promise.all([
      it.next(one, 'approve'),
      it.next(other, 'refuse', { ground: 'FRAUD', reason: '弄虚作假' }),
    ])
    expect(both.map(({ decisionDocNo }) => decisionDocNo).sort()).toEqual([
      '珠示民登〔2026〕1号',
      '珠示民登〔2026〕2号',
    ])
    expect((await it.next(third, 'refuse', { ground: 'NONE', reason: '无' })).codes).toEqual([
      'INPUT_INVALID',
    ])
    expect(await it.next(third, 'approve')).toMatchObject({
      decisionDocNo: '珠示民登〔2026〕3号',
      decisionOn: '2026-03-09',
    })
    const stray = await it.submitted({ proposedName: '珠海市示例第四促进会' })
    it.windTo('2027-01-01', '00:00')
    const reason = { ground: 'NOT_LICENSABLE', reason: '依法不需要登记' }
    const late = await it.next(stray, 'refuseAcceptance', reason)
    expect(late.codes).toEqual(['INVALID_TRANSITION'])
    const fresh = await it.submitted({ proposedName: '珠海市示例第五促进会' })
    expect(await it.next(fresh, 'refuseAcceptance', reason)).toMatchObject({
      decisionDocNo: '珠示民登〔2027〕1号',
      decisionOn: '2027-01-01',
    })
  })

  test('a registrar without a series decides without a number', async () => {
    const it = await at('2026-03-09')
    await it.dataSource.query('delete from number_series')
    expect(await it.next(await it.reviewed(), 'approve')).toMatchObject({
      state: 'APPROVED',
      decisionDocNo: null,
    })
  })

  test('served once, between the day of the decision and today, by the registrar’s handler', async () => {
    const it = await at('2026-03-09')
    const reviewed = await it.reviewed()
    expect((await serve(it, reviewed, '2026-03-09')).codes).toEqual(['INVALID_TRANSITION'])
    const refused = await it.next(reviewed, 'refuse', { ground: 'FRAUD', reason: '弄虚作假' })
    it.windTo('2026-03-12')
    expect((await serve(it, refused, '2026-03-08')).userErrors).toMatchObject([
      { code: 'INPUT_INVALID', field: ['input', 'servedOn'] },
    ])
    expect((await serve(it, refused, '2026-03-13')).codes).toEqual(['INPUT_INVALID'])
    expect((await serve(it, refused, '2026-03-10', founder)).codes).toEqual(['FORBIDDEN'])
    const served = await serve(it, refused, '2026-03-12')
    expect(served).toMatchObject({
      state: 'REFUSED',
      decisionService: { method: 'MAIL', servedOn: '2026-03-12' },
      possibleActions: [],
    })
    expect((await serve(it, served, '2026-03-12')).codes).toEqual(['INVALID_TRANSITION'])
  })

  test('until 2027-06-30 by its former name too: the same record, and null for a way that had no word', async () => {
    const it = await at('2026-03-09')
    const input = async (name: string) => key(Promise.resolve(await it.certified({ proposedName: name })))
    const by = await input('珠海市示例促进会')
    const former = await it.act(
      'deliverRegistrationDecision',
      { ...by, method: 'POST', deliveredOn: '2026-03-09' },
      people.handler,
    )
    const delivery = { method: 'POST', deliveredOn: '2026-03-09' }
    expect(former).toMatchObject({ decisionService: { method: 'MAIL', servedOn: '2026-03-09' }, delivery })
    const left = { method: 'LEFT_AT_DOMICILE', servedOn: '2026-03-09' }
    const now = { ...(await input('珠海市示例第二促进会')), ...left }
    expect(await it.act('serveRegistrationDecision', now, people.handler)).toMatchObject({
      decisionService: left,
      delivery: null,
    })
    expect(await it.dataSource.query('select delivery from registration_application order by id')).toEqual([
      { delivery: expect.objectContaining(delivery) },
      { delivery: null },
    ])
    await it.dataSource.query('update registration_application set decision_service = null')
    for (const _ of [1, 2]) await it.dataSource.query(FILL)
    const { id } = by
    expect((await it.store.applications.byIds([id]))[0]?.decisionService).toMatchObject({
      ...{ method: 'MAIL', by: people.handler.subject },
      servedOn: expect.objectContaining({ day: 9 }),
    })
  })

  test('of a certificate everybody reads the number, and nobody else how it was served', async () => {
    const it = await at('2026-03-09')
    const served = await serve(it, await it.certified(), '2026-03-09')
    expect(served).toMatchObject({ state: 'CERTIFIED', decisionService: { method: 'MAIL' } })
    expect(await it.read(served.id, PUBLIC)).toMatchObject({
      decisionDocNo: '珠示民登〔2026〕1号',
      decisionService: null,
    })
  })
})

describe('AC-92: jurisdiction', () => {
  test('a district registrar acts in its own name on what is its own, and exceeds its jurisdiction elsewhere', async () => {
    const it = await at('2026-03-09')
    const municipal = await it.submitted()
    const input = { id: municipal.id, version: municipal.version }
    expect((await it.act('acceptRegistrationApplication', input, districtHandler)).codes).toEqual([
      'JURISDICTION_EXCEEDED',
    ])
    expect(await it.read(municipal.id)).toMatchObject({ state: 'SUBMITTED', version: municipal.version })
    expect(await it.read(municipal.id, districtHandler)).toBeNull()

    const own = await it.submitted({
      orgType: 'SOCIAL_SERVICE_INSTITUTION',
      proposedName: '香洲区示例养老服务中心',
      priorityCategory: 'COMMUNITY_SERVICE',
      handlingAgencyUscc: DIS_X,
    })
    const accepted = await it.act(
      'acceptRegistrationApplication',
      await key(Promise.resolve(own)),
      districtHandler,
    )
    const assigned = await it.act(
      'assignRegistrationApplication',
      { ...(await key(Promise.resolve(accepted))), handlerId: 'DIS-X:handler2' },
      districtApprover,
    )
    const approved = await it.act(
      'approveRegistrationApplication',
      await key(Promise.resolve(assigned)),
      districtApprover,
    )
    const certified = await it.act('issueCertificate', await key(Promise.resolve(approved)), districtHandler)
    expect((certified.organization as { uscc: string }).uscc.slice(0, 8)).toBe('52440402')
  })

  test('what has its seat elsewhere is not accepted by a district, though it was applied for there', async () => {
    const it = await at('2026-03-09')
    const stray = await it.submitted({ handlingAgencyUscc: DIS_X, domicileDivisionCode: '440403' })
    const input = { id: stray.id, version: stray.version }
    expect((await it.act('acceptRegistrationApplication', input, districtHandler)).codes).toEqual([
      'JURISDICTION_EXCEEDED',
    ])
    const reason = { ...input, ground: 'NOT_IN_JURISDICTION', reason: '由斗门区民政局管辖' }
    expect((await it.act('refuseRegistrationAcceptance', reason, districtHandler)).state).toBe('NOT_ACCEPTED')
  })
})

describe('6.12, ADR 45: the calendar arrives as news', () => {
  test('handed in when the next year is not known: no date, nothing refused; dated when it is announced, and silence counts', async () => {
    const it = await at('2026-12-29')
    const submitted = await it.submitted()
    expect(submitted).toMatchObject({ state: 'SUBMITTED', noticeDueOn: null })
    it.windTo('2027-02-01')
    expect(await it.fireDue()).toBe(0)
    await it.hearYear(2027, 2)
    expect(await it.read(submitted.id)).toMatchObject({ state: 'ACCEPTED', acceptedBySilence: true })
  })

  test('5: a correction whose calendar comes late does not lapse by that: the day it is heard is the first last day', async () => {
    const it = await at('2026-12-29')
    const missing = ['DRAFT_CHARTER']
    const asked = await it.next(await it.submitted(), 'correct', { missing, reason: '缺章程' })
    expect(asked).toMatchObject({ state: 'CORRECTION_REQUIRED', correctionDueOn: null })
    it.windTo('2027-02-01')
    await it.hearYear(2027, 2)
    expect(await it.fireDue()).toBe(0)
    expect(await it.read(asked.id)).toMatchObject({
      state: 'CORRECTION_REQUIRED',
      correctionDueOn: '2027-02-01',
    })
    it.windTo('2027-02-02', '00:00')
    expect(await it.fireDue()).toBe(1)
    expect(await it.read(asked.id)).toMatchObject({ state: 'LAPSED' })
  })

  test('told again, or an older version after a newer, changes nothing', async () => {
    const it = await at('2026-04-29')
    await it.hearYear(2026, 3)
    await it.hearYear(2026, 2)
    const [row] = await it.dataSource.query(
      'select calendar_version as v from calendar_year where year = 2026',
    )
    expect(Number(row.v)).toBe(3)
    expect((await it.submitted()).noticeDueOn).toBe('2026-05-09')
  })
})
