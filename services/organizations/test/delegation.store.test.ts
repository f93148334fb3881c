import { readFileSync } from 'node:fs'
import { PUBLIC } from '@gongshi/domain-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { files } from '../src/graphql/files.ts'
import { DIS_D, DIS_X, REG_1 } from './a-delegation.ts'
import { aPrincipal, disD, disX, entrusting, type Principal, reg1 } from './a-principal.ts'
import { people } from './people.ts'

/** What the migration does to cases of the release before. */
const FILL = readFileSync('services/organizations/migrations/0131-taken-up-by.sql', 'utf8').split(';')[1]!

let it: Principal
beforeAll(async () => {
  it = await aPrincipal('2026-03-02')
})
beforeEach(() => it.afresh('2026-03-02'))
afterAll(() => it.close())

describe('4.2: from a draft to its end', () => {
  test('drafted, signed by another, published by a second approver: in effect from that instant, everybody reads it', async () => {
    const draft = await it.draftedDelegation()
    expect(draft).toMatchObject({
      ...{ state: 'DRAFT', stage: 'IN_PREPARATION', codes: [], possibleActions: [], documents: [] },
      ...{ principal: { uscc: people.handler.agencyUscc }, inNameOf: { uscc: people.handler.agencyUscc } },
      territory: [{ division: { code: '440403' }, zone: null }],
    })
    expect(await it.readDelegation(draft.id, PUBLIC)).toBeNull()
    expect((await it.readDelegation(draft.id, disD.handler))?.state).toBe('DRAFT')
    const signed = await it.signedDelegation(draft)
    expect(signed).toMatchObject({ state: 'SIGNED', documentNo: '珠民函〔2026〕12号', publishedAt: null })
    const [paper] = signed.documents as { id: string }[]
    expect(await it.readsFile(paper!.id, PUBLIC)).toBe(false)
    it.windTo('2026-03-03')
    const published = await it.actOn('publishDelegation', it.key(signed), reg1.approver)
    expect(published).toMatchObject({
      ...{ state: 'PUBLISHED', stage: 'IN_EFFECT', effectiveFrom: '2026-03-03T02:00:00Z' },
      ...{ effectiveTo: '2026-12-31T16:00:00Z', possibleActions: ['revokeDelegation'] },
    })
    expect(await it.readsFile(paper!.id, PUBLIC)).toBe(true)
    expect((await it.readDelegation(draft.id, PUBLIC))?.timeline).toMatchObject([
      { event: 'delegation.drafted' },
      { event: 'delegation.signed' },
      { event: 'delegation.published' },
      { event: 'delegation.took-effect', at: '2026-03-03T02:00:00Z' },
      { event: 'delegation.expired', due: '2026-12-31T16:00:00Z' },
    ])
    const { data } = await it.door.ask(
      '{ delegation: _entities(representations: [{ __typename: "Delegation", id: "' +
        draft.id +
        '" }]) { ... on Delegation { title } } }',
    )
    expect(data.delegation).toEqual([{ title: entrusting.title }])
  })

  test('its timers: in effect when its first day begins, expired when its last ends, each once, told as news', async () => {
    const { id } = await it.publishedDelegation({ validFrom: '2026-04-01', validTo: '2026-04-30' })
    const stage = async (day: string, time: string) => {
      it.windTo(day, time)
      return (await it.readDelegation(id))?.stage
    }
    expect(await stage('2026-03-31', '23:59')).toBe('TO_COME')
    expect(await it.fireDue()).toBe(0)
    expect(await stage('2026-04-01', '00:00')).toBe('IN_EFFECT')
    expect([await it.fireDue(), await it.fireDue()]).toEqual([1, 0])
    expect(await stage('2026-04-30', '23:59')).toBe('IN_EFFECT')
    expect(await stage('2026-05-01', '00:00')).toBe('ENDED')
    expect(await it.fireDue()).toBe(1)
    expect(await it.readDelegation(id)).toMatchObject({ state: 'EXPIRED', version: 3, possibleActions: [] })
    expect(await it.newsOf(id)).toEqual([
      'delegation.published.v1',
      'delegation.took-effect.v1',
      'delegation.expired.v1',
    ])
  })

  test('revoked with a public reason it ends at once, timers and all; what is over is not revoked', async () => {
    const told = await it.publishedDelegation({ validTo: '2026-04-30' })
    it.windTo('2026-03-20', '15:00')
    const revoked = await it.revoke(told)
    expect(revoked).toMatchObject({
      ...{ state: 'REVOKED', stage: 'ENDED', effectiveTo: '2026-03-20T07:00:00Z' },
      revocation: { reason: '机构职责调整' },
    })
    expect(await it.newsOf(told.id)).toContain('delegation.revoked.v1')
    it.windTo('2026-05-01', '00:00')
    expect(await it.fireDue()).toBe(0)
    const other = await it.publishedDelegation({ validTo: '2026-05-31' })
    it.windTo('2026-06-01', '00:00')
    expect((await it.revoke(other)).codes).toEqual(['INVALID_TRANSITION'])
  })
})

describe('what is wrong has an error of its own, and nothing is kept', () => {
  test.each([
    ['no such agency', { delegateUscc: '11440400FAKE00999X' }, /USCC|NOT_FOUND/],
    [
      'an agency of the own level',
      { delegateUscc: '11440400FAKE0011X5' },
      /JURISDICTION_EXCEEDED delegateUscc/,
    ],
    [
      'a place of another city',
      { territory: ['440300'] },
      /NOT_FOUND territory|JURISDICTION_EXCEEDED territory/,
    ],
    ['no place', { territory: [] }, /^INPUT_INVALID territory$/],
    ['a title of 10,000 characters', { title: '题'.repeat(10_000) }, /^INPUT_INVALID title$/],
    ['a title that turns its direction', { title: '委托\u202e定决' }, /^INPUT_INVALID title$/],
    ['a title nobody can see', { title: '\u200b\u200b' }, /^INPUT_INVALID title$/],
    [
      'a first day to come in a year without a calendar',
      { validFrom: '2027-01-01', validTo: null },
      /^CALENDAR_UNKNOWN validFrom$/,
    ],
    ['over before it began', { validTo: '2026-03-01' }, /^INPUT_INVALID validTo,DEADLINE_PASSED validTo$/],
    ['a devolved investigation', { mode: 'DEVOLVE', matters: ['INVESTIGATION'] }, /^INPUT_INVALID mode$/],
  ])('%s', async (_what, changes, codes) => {
    if ('delegateUscc' in changes && changes.delegateUscc.endsWith('999X')) {
      await expect(it.draftedDelegation(changes)).rejects.toThrow(/USCC/)
    } else expect((await it.draftedDelegation(changes)).codes.join()).toMatch(codes)
    expect(await it.listed({}, reg1.approver)).toEqual([])
  })

  test('the wrong person, a stale version, a missing paper, somebody else’s paper', async () => {
    expect((await it.draftedDelegation({}, reg1.handler)).codes).toEqual(['FORBIDDEN'])
    expect((await it.draftedDelegation({}, people.purchaser)).codes).toEqual(['FORBIDDEN'])
    const draft = await it.draftedDelegation()
    expect((await it.signedDelegation(draft, {}, reg1.approver)).codes).toEqual(['DUTY_SEPARATION'])
    expect((await it.signedDelegation(draft, {}, disX.approver)).codes).toEqual(['NOT_FOUND id'])
    expect((await it.signedDelegation({ ...draft, version: 7 })).codes).toEqual(['VERSION_CONFLICT version'])
    expect((await it.signedDelegation(draft, { fileIds: [] })).codes).toEqual(['INPUT_INVALID fileIds'])
    const theirs = await it.paper(reg1.approver)
    expect((await it.signedDelegation(draft, { fileIds: [theirs] })).codes).toEqual(['NOT_FOUND fileIds'])
    expect((await it.signedDelegation(draft, { documentNo: '12' })).codes).toEqual([
      'INPUT_INVALID documentNo',
    ])
    expect((await it.readDelegation(draft.id, reg1.approver))?.version).toBe(1)
    const signed = await it.signedDelegation(draft)
    expect((await it.actOn('publishDelegation', it.key(signed), reg1.approver2)).codes).toEqual([
      'DUTY_SEPARATION',
    ])
    const published = await it.actOn('publishDelegation', it.key(signed), reg1.approver)
    expect((await it.revoke(published, ' ')).codes).toEqual(['INPUT_INVALID reason'])
    expect((await it.revoke(published, '越权', disD.approver)).codes).toEqual(['FORBIDDEN'])
  })

  test('two approvers publish at once: one success, one VERSION_CONFLICT', async () => {
    const signed = await it.signedDelegation(await it.draftedDelegation())
    const others = [reg1.approver, { ...reg1.approver, subject: 'REG-1:approver3' }]
    const answers = await Promise.all(
      others.map((actor) => it.actOn('publishDelegation', it.key(signed), actor)),
    )
    expect(answers.map(({ codes }) => codes.join()).sort()).toEqual(['', 'VERSION_CONFLICT version'])
  })
})

describe('AC-31: DIS-D is entrusted with institutions in Doumen', () => {
  const institution = {
    orgType: 'SOCIAL_SERVICE_INSTITUTION',
    proposedName: '斗门示例养老服务中心',
    priorityCategory: 'COMMUNITY_SERVICE',
    domicileDivisionCode: '440403',
  }
  const accept = (told: { id: string; version: number }) =>
    it.act('acceptRegistrationApplication', { id: told.id, version: told.version }, disD.handler)

  test('a seat in Xiangzhou, an association in Doumen: both exceed; a Doumen institution is certified in the city’s name', async () => {
    await it.publishedDelegation()
    const elsewhere = await it.submitted({ ...institution, domicileDivisionCode: '440402' })
    const association = await it.submitted({ domicileDivisionCode: '440403', proposedName: '斗门示例商会' })
    for (const refused of [elsewhere, association]) {
      expect((await accept(refused)).codes).toEqual(['JURISDICTION_EXCEEDED'])
      expect(await it.read(refused.id)).toMatchObject({ state: 'SUBMITTED', version: refused.version })
      expect(await it.read(refused.id, disD.handler)).toBeNull()
    }
    const own = await it.submitted(institution)
    const inbox = await it.door.ask('{ registrationInbox { edges { node { id } } } }', {}, disD.handler)
    expect(inbox.data.registrationInbox.edges).toEqual([{ node: { id: own.id } }])
    const seen = (await it.read(own.id, disD.handler))!
    expect(seen.possibleActions).toContain('acceptRegistrationApplication')
    const [document] = seen.documents as { file: { id: string } }[]
    expect(await it.readsFile(document!.file.id, disD.handler)).toBe(true)
    expect(await it.readsFile(document!.file.id, disX.handler)).toBe(false)
    const accepted = await accept(own)
    const assign = { id: own.id, version: accepted.version, handlerId: disD.handler2.subject }
    const assigned = await it.act('assignRegistrationApplication', assign, disD.approver)
    const key = { id: own.id, version: assigned.version }
    const approved = await it.act('approveRegistrationApplication', key, disD.approver)
    const certified = await it.act(
      'issueCertificate',
      { id: own.id, version: approved.version },
      disD.handler,
    )
    expect(certified).toMatchObject({
      state: 'CERTIFIED',
      handlingAgency: { uscc: people.handler.agencyUscc },
    })
    expect((certified.organization as { uscc: string }).uscc).toMatch(/^52440400FAKE8/)
  })

  test('to the instant: not before it takes effect, not once it is revoked or over; the principal goes on', async () => {
    const told = await it.publishedDelegation({ validFrom: '2026-03-10', validTo: '2026-03-12' })
    const { id, version } = await it.submitted({ ...institution, proposedName: '斗门示例康养中心' })
    const asked = async (day: string, time: string) => {
      it.windTo(day, time)
      return (await it.act('acceptRegistrationApplication', { id, version: 99 }, disD.handler)).codes.join()
    }
    expect(await asked('2026-03-09', '23:59')).toBe('JURISDICTION_EXCEEDED')
    expect(await asked('2026-03-10', '00:00')).toBe('VERSION_CONFLICT')
    expect(await asked('2026-03-12', '23:59')).toBe('VERSION_CONFLICT')
    expect(await asked('2026-03-13', '00:00')).toBe('JURISDICTION_EXCEEDED')
    it.windTo('2026-03-12', '12:00')
    expect((await it.revoke(told)).state).toBe('REVOKED')
    expect(await asked('2026-03-12', '12:00')).toBe('JURISDICTION_EXCEEDED')
    const assign = { id, version, handlerId: people.handler2.subject }
    expect((await it.act('assignRegistrationApplication', assign, people.approver)).state).toBe(
      'UNDER_REVIEW',
    )
  })
})

describe('4.2: the principal may take an entrusted case back', () => {
  test('from the delegate that took it up, with a reason, once; that one sees it no more, and the principal goes on', async () => {
    const delegation = await it.publishedDelegation()
    const told = await it.submitted({
      orgType: 'SOCIAL_SERVICE_INSTITUTION',
      proposedName: '斗门示例收回中心',
      priorityCategory: 'COMMUNITY_SERVICE',
      domicileDivisionCode: '440403',
    })
    const take = (version: number, by = reg1.approver, reason = '案情重大') =>
      it.act('takeBackRegistrationApplication', { id: told.id, version, reason }, by)
    expect((await take(told.version)).codes).toEqual(['INVALID_TRANSITION'])
    const key = { id: told.id, version: told.version }
    const accepted = await it.act('acceptRegistrationApplication', key, disD.handler)
    expect(accepted.delegation).toEqual({ id: delegation.id })
    const assign = (version: number, handlerId: string, by = disD.approver) =>
      it.act('assignRegistrationApplication', { id: told.id, version, handlerId }, by)
    const assigned = await assign(accepted.version, disD.handler2.subject)
    expect((await take(assigned.version, disD.approver)).codes).toEqual(['JURISDICTION_EXCEEDED'])
    expect((await take(assigned.version, reg1.handler)).codes).toEqual(['FORBIDDEN'])
    expect((await take(assigned.version, reg1.approver, ' ')).codes).toEqual(['INPUT_INVALID'])
    const taken = await take(assigned.version)
    expect(taken).toMatchObject({ state: 'ACCEPTED', takenBack: { reason: '案情重大' }, codes: [] })
    expect((await take(taken.version)).codes).toEqual(['INVALID_TRANSITION'])
    expect((await assign(taken.version, disD.handler2.subject)).codes).toEqual(['JURISDICTION_EXCEEDED'])
    expect(await it.read(told.id, disD.handler)).toBeNull()
    const inbox = await it.door.ask('{ registrationInbox { edges { node { id } } } }', {}, disD.handler)
    expect(inbox.data.registrationInbox.edges).toEqual([])
    const again = await assign(taken.version, reg1.handler2.subject, reg1.approver)
    const approved = await it.act(
      'approveRegistrationApplication',
      { id: told.id, version: again.version },
      reg1.approver,
    )
    expect(approved).toMatchObject({ state: 'APPROVED', possibleActions: [] })
  })
})

describe('4.2: devolved', () => {
  test('DIS-D registers in its own name and code what has its seat in Xiangzhou', async () => {
    const stray = {
      orgType: 'SOCIAL_SERVICE_INSTITUTION',
      proposedName: '香洲示例养老服务中心',
      priorityCategory: 'COMMUNITY_SERVICE',
      handlingAgencyUscc: DIS_D,
      domicileDivisionCode: '440402',
    }
    const { id, version } = await it.submitted(stray)
    const accept = () => it.act('acceptRegistrationApplication', { id, version }, disD.handler)
    expect((await accept()).codes).toEqual(['JURISDICTION_EXCEEDED'])
    const told = await it.publishedDelegation({ mode: 'DEVOLVE', territory: ['440402'] })
    expect(told.inNameOf).toEqual({ uscc: DIS_D })
    const { id: municipal } = await it.submitted({
      ...stray,
      proposedName: '市级示例养老中心',
      handlingAgencyUscc: REG_1,
    })
    const inbox = await it.door.ask('{ registrationInbox { edges { node { id } } } }', {}, disD.handler)
    expect(inbox.data.registrationInbox.edges).toEqual([{ node: { id } }])
    expect(await it.read(municipal, disD.handler)).toBeNull()
    const accepted = await accept()
    expect(accepted).toMatchObject({ state: 'ACCEPTED', handlingAgency: { uscc: DIS_D } })
    expect(accepted.delegation).toEqual({ id: told.id })
    const back = { id, version: accepted.version, reason: '本机关自己的案件' }
    expect((await it.act('takeBackRegistrationApplication', back, disD.approver)).codes).toEqual([
      'INVALID_TRANSITION',
    ])
    expect((await it.read(id, disD.approver))?.possibleActions).toEqual(['assignRegistrationApplication'])
  })
})

describe('4.2: a case is whose that took it up first', () => {
  const doumen = {
    orgType: 'SOCIAL_SERVICE_INSTITUTION',
    proposedName: '斗门示例先办中心',
    priorityCategory: 'COMMUNITY_SERVICE',
    domicileDivisionCode: '440403',
    businessScope: '养老服务，联系 13800138000',
  }
  const inbox = async () =>
    (await it.door.ask('{ registrationInbox { edges { node { id businessScope } } } }', {}, disD.handler))
      .data.registrationInbox.edges

  test('by the principal: the delegate has it no more, and there is nothing to take back', async () => {
    await it.publishedDelegation()
    const { id, version } = await it.submitted(doumen)
    // whoever it is entrusted to reads what founders wrote, whole
    expect(await inbox()).toEqual([{ node: { id, businessScope: doumen.businessScope } }])
    const accepted = await it.act('acceptRegistrationApplication', { id, version }, reg1.handler)
    expect(accepted).toMatchObject({ state: 'ACCEPTED', delegation: null })
    expect(await inbox()).toEqual([])
    const assign = { id, version: accepted.version, handlerId: disD.handler2.subject }
    expect((await it.act('assignRegistrationApplication', assign, disD.approver)).codes).toEqual([
      'JURISDICTION_EXCEEDED',
    ])
    const back = { id, version: accepted.version, reason: '无须收回' }
    expect((await it.act('takeBackRegistrationApplication', back, reg1.approver)).codes).toEqual([
      'INVALID_TRANSITION',
    ])
    expect((await it.read(id, reg1.approver))?.possibleActions).not.toContain(
      'takeBackRegistrationApplication',
    )
  })

  test('by the delegate: it stays the delegate’s, whatever else the principal does to it', async () => {
    await it.publishedDelegation()
    const { id, version } = await it.submitted(doumen)
    const accepted = await it.act('acceptRegistrationApplication', { id, version }, disD.handler)
    const assign = { id, version: accepted.version, handlerId: disD.handler2.subject }
    await it.act('assignRegistrationApplication', assign, reg1.approver)
    expect(await inbox()).toHaveLength(1)
    expect((await it.read(id, reg1.approver))?.possibleActions).toContain('takeBackRegistrationApplication')
  })

  test('of the release before: whoever acted by a delegation has it, else the registrar', async () => {
    await it.publishedDelegation()
    const [one, other, third] = [
      await it.submitted(doumen),
      await it.submitted({ ...doumen, proposedName: '斗门示例乙中心' }),
      await it.submitted({ ...doumen, proposedName: '斗门示例丙中心' }),
    ]
    await it.act('acceptRegistrationApplication', { id: one.id, version: one.version }, disD.handler)
    await it.act('acceptRegistrationApplication', { id: other.id, version: other.version }, reg1.handler)
    await it.dataSource.query('update registration_application set taken_up_by = null')
    for (const _ of [1, 2]) await it.dataSource.query(FILL)
    const kept = await it.store.applications.byIds([one.id, other.id, third.id])
    expect(kept.map(({ id, takenUpBy }) => [id, takenUpBy])).toEqual(
      expect.arrayContaining([
        [one.id, DIS_D],
        [other.id, REG_1],
        [third.id, undefined],
      ]),
    )
  })
})

describe('a delegation of before this house is imported as it was published', () => {
  const HEADER =
    'id,mode,title,grounds,principalUscc,delegateUscc,matters,orgTypes,territory,validFrom,validTo,documentNo,signedOn,publishedOn'
  const row = (
    at: number,
    { no = '珠民函〔2025〕4号', signedOn = '2026-02-27', publishedOn = '2026-03-02', to = DIS_D } = {},
  ) =>
    `01930000-0000-7000-8000-00000000010${at},ENTRUST,甲${at},方案,${REG_1},${to},CHANGE,FOUNDATION,440403,2026-01-01,,${no},${signedOn},${publishedOn}`
  const imported = (...rows: string[]) => it.import('delegations.csv', [HEADER, ...rows].join('\n'))

  test('its number in its one form, signed and published on one day or after, until today', async () => {
    const report = await imported(row(1, { no: '珠民函[2025]4号' }), row(2, { signedOn: '2026-03-02' }))
    expect(report).toMatchObject({ loaded: 2, bad: [] })
    expect(await it.readDelegation('01930000-0000-7000-8000-000000000101')).toMatchObject({
      documentNo: '珠民函〔2025〕4号',
      stage: 'IN_EFFECT',
    })
  })

  test.each([
    ['a number that is none', { no: '12号' }, 'documentNo'],
    ['published before it was signed', { signedOn: '2026-03-02', publishedOn: '2026-03-01' }, '早于签署日'],
    ['published tomorrow', { publishedOn: '2026-03-03' }, '晚于今日'],
  ])('must fail: %s', async (_what, changes, reason) =>
    expect(await imported(row(1, changes))).toMatchObject({
      loaded: 0,
      bad: [{ line: 2, reason: expect.stringContaining(reason) }],
    }),
  )

  test('must fail: what the principal itself holds by delegation is given on by no import', async () => {
    await it.publishedDelegation({ matters: ['CHANGE'], orgTypes: ['FOUNDATION'] })
    const onward = row(1).replace(REG_1, DIS_D).replace(`${DIS_D},CHANGE`, `${DIS_X},CHANGE`)
    const { loaded, bad } = await imported(onward)
    expect([loaded, bad[0]?.reason]).toEqual([0, expect.stringContaining('不得再委托')])
  })
})

test('3.1: a delegate that lost its function since the draft gets nothing published', async () => {
  const signed = await it.signedDelegation(await it.draftedDelegation())
  const [{ roles }] = await it.dataSource.query('select roles from agency where uscc = ?', [DIS_D])
  const become = (now: unknown) =>
    it.dataSource.query('update agency set roles = ? where uscc = ?', [JSON.stringify(now), DIS_D])
  await become(['PURCHASER'])
  const publish = () => it.actOn('publishDelegation', it.key(signed), reg1.approver)
  expect((await publish()).codes).toEqual(['INPUT_INVALID delegateUscc'])
  await become(typeof roles === 'string' ? JSON.parse(roles) : roles)
  expect((await publish()).state).toBe('PUBLISHED')
})

test('3.5: a paper named twice is one, is for everybody once published, and is read once to say so', async () => {
  const paper = await it.paper()
  const signed = await it.signedDelegation(await it.draftedDelegation(), { fileIds: [paper, paper] })
  expect(signed.documents).toEqual([{ id: paper }])
  const [file] = await it.store.files.byIds([paper])
  expect(file?.classification).toBe('PUBLIC')
  expect(await it.readsFile(paper, PUBLIC)).toBe(false)
  let reads = 0
  const counting = {
    ...it.store,
    files: {
      ...it.store.files,
      byIds: (ids: readonly string[]) => {
        reads += 1
        return it.store.files.byIds(ids)
      },
    },
  }
  const read = files.readable(counting, it.clock)
  expect([await read(paper, reg1.approver), reads]).toEqual([{ file, isPublic: false }, 1])
  expect([await read('none', reg1.approver), reads]).toEqual([undefined, 2])
})

test('who may do what where: by stage, agency, matter, division and mode; what is not published only by its own', async () => {
  await it.publishedDelegation({ title: '甲' })
  await it.publishedDelegation({
    title: '乙',
    validFrom: '2026-04-01',
    mode: 'DEVOLVE',
    territory: ['440402'],
  })
  await it.publishedDelegation({
    title: '丙',
    delegateUscc: DIS_X,
    matters: ['CHANGE'],
    territory: ['440400'],
  })
  await it.revoke(await it.publishedDelegation({ title: '丁' }))
  await it.draftedDelegation({ title: '戊' })
  expect(await it.listed({})).toEqual(['丁', '丙', '乙', '甲'])
  expect(await it.listed({}, reg1.handler)).toEqual(['戊', '丁', '丙', '乙', '甲'])
  expect(await it.listed({ stage: 'IN_PREPARATION' }, disD.handler)).toEqual(['戊'])
  expect(await it.listed({ stage: 'IN_PREPARATION' }, disX.handler)).toEqual([])
  expect(await it.listed({ stage: 'IN_EFFECT' })).toEqual(['丙', '甲'])
  expect(await it.listed({ stage: 'TO_COME' })).toEqual(['乙'])
  expect(await it.listed({ stage: 'ENDED' })).toEqual(['丁'])
  expect(await it.listed({ agencyUscc: DIS_X })).toEqual(['丙'])
  expect(await it.listed({ own: true }, disX.handler)).toEqual(['丙'])
  expect(await it.listed({ own: true })).toEqual([])
  // 7.3: audit and the task force read all of their division, what is in preparation, too
  for (const roles of [['AUD'], ['TSK']] as const) {
    const watching = { ...people.handler, roles, subRoles: ['handler'] as const }
    expect(await it.listed({ own: true }, watching)).toEqual(['戊', '丁', '丙', '乙', '甲'])
    expect(await it.listed({ own: true }, { ...watching, divisionCode: '440403' as never })).toEqual([])
  }
  expect(await it.listed({ matter: 'CHANGE' })).toEqual(['丙'])
  expect(await it.listed({ mode: 'DEVOLVE' })).toEqual(['乙'])
  expect(await it.listed({ divisionCode: '440403', stage: 'IN_EFFECT' })).toEqual(['丙', '甲'])
  expect(await it.listed({ divisionCode: '440402' })).toEqual(['丙', '乙'])
  expect(await it.listed({ divisionCode: '440400', mode: 'DEVOLVE' })).toEqual(['乙'])
})

test('2.2: a zone counts as the division it lies in, and is named as it is', async () => {
  await it.import(
    'functional_zones.csv',
    'id,name,hostDivision,statisticalCodes,legalBasis,validFrom,validTo\nfushan,富山工业园,440403,,,,\n',
  )
  const { territory, codes } = await it.draftedDelegation({ territory: ['FUSHAN'] })
  expect([codes, territory]).toEqual([[], [{ division: { code: '440403' }, zone: { id: 'fushan' } }]])
})
