import { type Actor, newId, type Person, PUBLIC } from '@gongshi/domain-kit'
import { aFilesRoom, aPdf, arriving, keptIn, takeIn } from '@gongshi/service-kit/test'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { fakeUscc } from '../../../infra/sandbox/src/city/fake-uscc.ts'
import { files } from '../src/graphql/files.ts'
import { agencies, divisions, organizations } from './a-city.ts'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

const ASSOCIATION = '51440400FAKE00013T'
const UNION = '51440400FAKE00021M'
const INSTITUTION = '52440400FAKE00048A'
const FOUNDATION = '53440000FAKE000723'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
let intake: Awaited<ReturnType<typeof aFilesRoom>>['intake']
let asImported: readonly { uscc: string; branches: string }[]
beforeAll(async () => {
  room = await openTestRoom()
  await room.hearFigures()
  await room.import('gbt2260_history_1981_2024.csv', divisions)
  await room.import('agencies.csv', agencies)
  await room.import('synthetic/organizations.csv', organizations())
  asImported = await room.dataSource.query(
    'select uscc, cast(branches as char) as branches from organization',
  )
  door = await openTestDoor({ ...room, mostBytes: 1000 })
  intake = { ...(await aFilesRoom(room)).intake, clock: room.clock }
})
afterAll(async () => {
  await door.close()
  await room.close()
})
afterEach(async () => {
  await room.dataSource.query('delete from resolution')
  for (const { uscc, branches } of asImported)
    await room.dataSource.query('update organization set branches = ? where uscc = ?', [branches, uscc])
})

const speaker = (orgUscc: string): Person => ({
  kind: 'person',
  subject: `ORG ${orgUscc}`,
  roles: ['ORG'],
  subRoles: [],
  orgUscc: orgUscc as never,
})
const codes = (payload: { userErrors: { code: string; field: string[] | null }[] }) =>
  payload.userErrors.map(({ code, field }) => [code, field?.at(-1)])

const MUTATIONS = {
  recordResolution: `mutation ($input: RecordResolutionInput!) { recordResolution(input: $input) {
    resolution { id body subject heldOn matter passed quorum majority } userErrors { code field } } }`,
  recordBranch: `mutation ($input: RecordBranchInput!) { recordBranch(input: $input) {
    organization { version: uscc branches { id name kind isSelfRecorded needsLegalCheck resolvedOn establishedOn closedOn } }
    userErrors { code field } } }`,
  closeBranch: `mutation ($input: CloseBranchInput!) { closeBranch(input: $input) {
    organization { branches { id name closedOn } } userErrors { code field } } }`,
}
const sent = async (verb: keyof typeof MUTATIONS, input: object, by: Actor) => {
  const { data, errors } = await door.ask(MUTATIONS[verb], { input }, by)
  expect(errors).toBeUndefined()
  return data[verb]
}
const meeting = (over: object = {}) => ({
  uscc: ASSOCIATION,
  body: 'COUNCIL',
  heldOn: '2026-02-10',
  matter: '设立青年专业委员会',
  eligible: 9,
  attended: 6,
  inFavour: 4,
  ...over,
})
const resolved = async (over: { uscc?: string; [field: string]: unknown } = {}) => {
  const told = await sent('recordResolution', meeting(over), speaker(over.uscc ?? ASSOCIATION))
  expect(told.userErrors).toEqual([])
  return told.resolution.id as string
}
const branch = (resolutionId: string, over: object = {}) => ({
  resolutionId,
  uscc: ASSOCIATION,
  name: '青年专业委员会',
  kind: 'PROFESSIONAL_COMMITTEE',
  territorial: false,
  establishedOn: '2026-03-01',
  ...over,
})
const branchesOf = async (uscc: string, by: Actor = PUBLIC) =>
  (
    await door.ask(
      'query ($uscc: USCC!) { organization(uscc: $uscc) { branches { name kind closedOn } } }',
      { uscc },
      by,
    )
  ).data.organization.branches

describe('3.1: an organization records what its bodies resolved; whether it passed is counted', () => {
  test('passed, and not passed by one vote; counted by the shares in force on the day of the meeting', async () => {
    const told = await sent('recordResolution', meeting(), speaker(ASSOCIATION))
    expect(told).toEqual({
      resolution: {
        id: expect.any(String),
        body: 'COUNCIL',
        subject: 'OTHER',
        heldOn: '2026-02-10',
        matter: '设立青年专业委员会',
        passed: true,
        quorum: '2/3',
        majority: '1/2',
      },
      userErrors: [],
    })
    const lost = await sent('recordResolution', meeting({ inFavour: 3 }), speaker(ASSOCIATION))
    expect(lost.resolution.passed).toBe(false)
    const charter = await sent('recordResolution', meeting({ subject: 'CHARTER' }), speaker(ASSOCIATION))
    expect(charter.resolution).toMatchObject({ passed: true, majority: '2/3' })
  })

  test.each([
    ['nobody was entitled', { eligible: 0, attended: 0, inFavour: 0 }, ['eligible']],
    ['more attended than were entitled', { attended: 10 }, ['attended']],
    ['fewer than none', { attended: -1, inFavour: -1 }, ['attended', 'inFavour']],
    ['more in favour than attended', { inFavour: 7 }, ['inFavour']],
    ['held tomorrow', { heldOn: '2026-03-03' }, ['heldOn']],
    ['before any share was in force', { heldOn: '2014-12-31' }, ['heldOn']],
    ['no matter', { matter: ' ' }, ['matter']],
    ['a matter of 501 characters', { matter: '事'.repeat(501) }, ['matter']],
    ['a telephone', { matter: '联系 13800138000' }, ['matter']],
  ])('must fail: %s', async (_what, over, fields) => {
    const before = await keptIn(room.dataSource)
    const told = await sent('recordResolution', meeting(over), speaker(ASSOCIATION))
    expect(codes(told)).toEqual(fields.map((field) => ['INPUT_INVALID', field]))
    expect(await keptIn(room.dataSource)).toBe(before)
  })

  test('held today, of 500 characters, all in favour: each limit from inside', async () => {
    await resolved({ heldOn: '2026-03-02', matter: '事'.repeat(500), attended: 9, inFavour: 9 })
    await resolved({ heldOn: '2015-01-01', eligible: 1, attended: 1, inFavour: 1 })
  })

  test('must fail: another organization, its registrar, the public; one the register does not have', async () => {
    for (const by of [speaker(UNION), people.handler, people.approver, PUBLIC])
      expect(codes(await sent('recordResolution', meeting(), by))).toEqual([['FORBIDDEN', undefined]])
    const unknown = fakeUscc('51440400', 99)
    expect(codes(await sent('recordResolution', meeting({ uscc: unknown }), speaker(unknown)))).toEqual([
      ['NOT_FOUND', 'uscc'],
    ])
  })

  test('page by page, the last recorded first, to the end and no further', async () => {
    const by = speaker(ASSOCIATION)
    for (const matter of ['一', '二', '三']) await resolved({ matter })
    await resolved({ uscc: UNION })
    const page = async (after: string | null) => {
      const query = `query ($after: String) { organization(uscc: "${ASSOCIATION}") { resolutions(first: 2, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { matter } } } } }`
      const { resolutions } = (await door.ask(query, { after }, by)).data.organization
      return {
        ...resolutions,
        matters: resolutions.edges.map(({ node }: { node: { matter: string } }) => node.matter),
      }
    }
    const first = await page(null)
    expect(first).toMatchObject({ totalCount: 3, matters: ['三', '二'], pageInfo: { hasNextPage: true } })
    expect(await page(first.pageInfo.endCursor)).toMatchObject({
      matters: ['一'],
      pageInfo: { hasNextPage: false },
    })
  })

  test('how minutes and evidence of self-checks are handed in is told to whoever may', async () => {
    const told = async (by: Actor) =>
      (await door.ask('{ governanceUploads { purpose } }', {}, by)).data.governanceUploads
    expect(await told(speaker(UNION))).toEqual([{ purpose: 'minutes' }, { purpose: 'self-check-evidence' }])
    for (const other of [PUBLIC, people.handler]) expect(await told(other)).toBeNull()
  })

  test('read by itself and those who supervise it, null for everybody else; minutes alike', async () => {
    const by = speaker(ASSOCIATION)
    const upload = { purpose: 'minutes', rule: files.rules.minutes!, name: '纪要.pdf', actor: by }
    const { id: fileId } = await takeIn(intake, { ...upload, bytes: arriving(aPdf('minutes')) })
    await resolved({ fileId })
    const read = async (actor: Actor) =>
      (
        await door.ask(
          `{ organization(uscc: "${ASSOCIATION}") { resolutions { edges { node { matter minutes { id } } } } } }`,
          {},
          actor,
        )
      ).data.organization.resolutions?.edges.map(({ node }: { node: object }) => node) ?? null
    const one = [{ matter: '设立青年专业委员会', minutes: { id: fileId } }]
    expect([await read(by), await read(people.handler)]).toEqual([one, one])
    for (const other of [PUBLIC, speaker(UNION), people.purchaser, people.elsewhere])
      expect(await read(other)).toBeNull()
    const given = files.readable(room.store, room.clock)
    expect(await given(fileId, people.handler)).toMatchObject({ isPublic: false })
    expect([await given(fileId, PUBLIC), await given(fileId, speaker(UNION))]).toEqual([undefined, undefined])
    expect(codes(await sent('recordResolution', meeting({ fileId }), by))).toEqual([['NOT_FOUND', 'fileId']])
  })
})

describe('AC-34, S24: a branch is recorded at once; a branch of a place is not', () => {
  test('a professional committee: public at once, nobody’s task', async () => {
    const news = () => room.dataSource.query('select event_id from outbox')
    const before = await news()
    const told = await sent('recordBranch', branch(await resolved()), speaker(ASSOCIATION))
    expect(told.userErrors).toEqual([])
    expect(await news()).toEqual(before)
    expect(told.organization.branches.at(-1)).toEqual({
      id: expect.any(String),
      name: '青年专业委员会',
      kind: 'PROFESSIONAL_COMMITTEE',
      isSelfRecorded: true,
      needsLegalCheck: false,
      resolvedOn: '2026-02-10',
      establishedOn: '2026-03-01',
      closedOn: null,
    })
    expect(await branchesOf(ASSOCIATION)).toHaveLength(2)
  })

  test.each([
    [
      'that it says is one of a place',
      { territorial: true, name: '海岛分会', kind: 'BRANCH' },
      'territorial',
    ],
    ['that is one by its name', { name: '斗门分会', kind: 'BRANCH' }, 'name'],
    ['with its own name before it', { name: '珠海市示例行业协会香洲区分会', kind: 'BRANCH' }, 'name'],
    ['set up tomorrow', { establishedOn: '2026-03-03' }, 'establishedOn'],
    ['set up before it was resolved', { establishedOn: '2026-02-09' }, 'resolutionId'],
    ['without a name', { name: ' ' }, 'name'],
    ['of 201 characters', { name: '名'.repeat(201) }, 'name'],
    ['with a telephone', { name: '热线13800138000' }, 'name'],
  ])('must fail: one %s', async (_what, over, field) => {
    const resolutionId = await resolved()
    const before = await keptIn(room.dataSource)
    const told = await sent('recordBranch', branch(resolutionId, over), speaker(ASSOCIATION))
    expect(codes(told)).toEqual([['INPUT_INVALID', field]])
    expect(await keptIn(room.dataSource)).toBe(before)
  })

  test('a representative office may have a place in its name; on the day it was resolved, of 200 characters', async () => {
    const resolutionId = await resolved()
    for (const over of [
      { kind: 'REPRESENTATIVE', name: '中山办事处' },
      { establishedOn: '2026-02-10', name: '名'.repeat(200) },
    ])
      expect(
        (await sent('recordBranch', branch(resolutionId, over), speaker(ASSOCIATION))).userErrors,
      ).toEqual([])
  })

  test('must fail: without a resolution, on one of another organization, of another body, or that did not pass', async () => {
    const by = speaker(ASSOCIATION)
    const foreign = await resolved({ uscc: UNION })
    for (const none of [newId(), foreign])
      expect(codes(await sent('recordBranch', branch(none), by))).toEqual([['NOT_FOUND', 'resolutionId']])
    for (const over of [
      { body: 'STANDING_COUNCIL' },
      { body: 'SUPERVISORY_BOARD' },
      { inFavour: 3 },
      { attended: 5 },
    ])
      expect(codes(await sent('recordBranch', branch(await resolved(over)), by))).toEqual([
        ['INPUT_INVALID', 'resolutionId'],
      ])
    const assembly = await resolved({ body: 'ASSEMBLY' })
    expect((await sent('recordBranch', branch(assembly), by)).userErrors).toEqual([])
  })

  test('of an institution there is none; of a foundation it waits to be confirmed whether it is registered (Q15)', async () => {
    const [ofInstitution, ofFoundation] = [
      await resolved({ uscc: INSTITUTION }),
      await resolved({ uscc: FOUNDATION }),
    ]
    const refusedBranch = await sent(
      'recordBranch',
      branch(ofInstitution, { uscc: INSTITUTION }),
      speaker(INSTITUTION),
    )
    expect(codes(refusedBranch)).toEqual([['INPUT_INVALID', 'uscc']])
    const told = await sent('recordBranch', branch(ofFoundation, { uscc: FOUNDATION }), speaker(FOUNDATION))
    expect(told.organization.branches).toMatchObject([{ needsLegalCheck: true }])
  })

  test('must fail: a second one of the same name, until the first is closed', async () => {
    const by = speaker(ASSOCIATION)
    const resolutionId = await resolved()
    const { organization } = await sent('recordBranch', branch(resolutionId), by)
    for (const name of ['青年专业委员会', '青年 专业委员会'])
      expect([name, codes(await sent('recordBranch', branch(resolutionId, { name }), by))]).toEqual([
        name,
        [['DUPLICATE', 'name']],
      ])
    const { id: branchId } = organization.branches.at(-1)
    const close = (closedOn: string) => sent('closeBranch', { branchId, uscc: ASSOCIATION, closedOn }, by)
    expect(codes(await close('2026-02-28'))).toEqual([['INPUT_INVALID', 'closedOn']])
    expect(codes(await close('2026-03-03'))).toEqual([['INPUT_INVALID', 'closedOn']])
    expect((await close('2026-03-01')).organization.branches.at(-1)).toMatchObject({ closedOn: '2026-03-01' })
    expect(codes(await close('2026-03-01'))).toEqual([['INVALID_TRANSITION', 'branchId']])
    expect((await sent('recordBranch', branch(resolutionId), by)).userErrors).toEqual([])
  })

  test.each(['ACTIVITY_SUSPENDED', 'REVOKED', 'LIQUIDATING', 'DEREGISTERED'])(
    'must fail: a body that is %s sets up none; what its bodies resolve it records until it is deregistered',
    async (status) => {
      const by = speaker(ASSOCIATION)
      const resolutionId = await resolved()
      const is = (now: string) =>
        room.dataSource.query('update organization set status = ? where uscc = ?', [now, ASSOCIATION])
      await is(status)
      const told = await sent('recordBranch', branch(resolutionId), by)
      const again = await sent('recordResolution', meeting(), by)
      await is('ACTIVE')
      expect(codes(told)).toEqual([['INVALID_TRANSITION', undefined]])
      expect(codes(again)).toEqual(status === 'DEREGISTERED' ? [['INVALID_TRANSITION', undefined]] : [])
    },
  )

  test('must fail: nobody else records or closes one', async () => {
    const resolutionId = await resolved()
    const [known] = (await room.store.organizations.byCodes([ASSOCIATION as never]))[0]!.branches
    for (const by of [speaker(UNION), people.approver, PUBLIC]) {
      expect(codes(await sent('recordBranch', branch(resolutionId), by))).toEqual([['FORBIDDEN', undefined]])
      const input = { branchId: known!.id, uscc: ASSOCIATION, closedOn: '2026-03-01' }
      expect(codes(await sent('closeBranch', input, by))).toEqual([['FORBIDDEN', undefined]])
    }
  })

  test('one of the register that it has closed stays closed when the register is imported again', async () => {
    const [known] = (await room.store.organizations.byCodes([ASSOCIATION as never]))[0]!.branches
    const input = { branchId: known!.id, uscc: ASSOCIATION, closedOn: '2026-03-01' }
    expect((await sent('closeBranch', input, speaker(ASSOCIATION))).userErrors).toEqual([])
    await room.import('synthetic/organizations.csv', organizations())
    expect(await branchesOf(ASSOCIATION)).toEqual([
      { name: '青年工作委员会', kind: null, closedOn: '2026-03-01' },
    ])
  })

  test('what it recorded stays when the register is imported again', async () => {
    await sent('recordBranch', branch(await resolved()), speaker(ASSOCIATION))
    await room.import('synthetic/organizations.csv', organizations())
    expect(await branchesOf(ASSOCIATION)).toEqual([
      { name: '青年工作委员会', kind: null, closedOn: null },
      { name: '青年专业委员会', kind: 'PROFESSIONAL_COMMITTEE', closedOn: null },
    ])
  })
})
