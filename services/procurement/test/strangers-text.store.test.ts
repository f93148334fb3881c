import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import { openTestDoor } from './open-test-door.ts'
import { people } from './people.ts'
import { published } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
let project: ProcurementProject
beforeAll(async () => {
  room = await openTestRoom()
  door = await openTestDoor(room)
})
beforeEach(async () => {
  await room.clean()
  room.clock.set('2026-03-02T09:30:00+08:00')
  project = await published(room)
})
afterAll(async () => {
  await door.close()
  await room.close()
})

const grounds =
  '评审组长陈某是亲戚。我的证件440402199001011234，电话138 0013 8000，家住柠溪路338号2栋302，请回复。'
const screened = '评审组长陈某是亲戚。我的证件▇▇▇▇，电话▇▇▇▇，家住▇▇▇▇，请回复。'
const redacted = '评审组长▇▇是亲戚。我的证件▇▇▇▇，电话▇▇▇▇，家住▇▇▇▇，请回复。'

const RAISE = `mutation ($input: RaiseObjectionInput!) { raiseObjection(input: $input) {
  objection { id version grounds groundsInFull } receipt userErrors { code } } }`
const raised = async (changes: object = {}) => {
  const input = { projectNo: project.projectNo, kind: 'NOTICE_OBJECTION', name: '周某', grounds, ...changes }
  return (await door.ask(RAISE, { input })).data.raiseObjection
}
const READ =
  'query ($id: ID!, $receipt: String) { objection(id: $id, receipt: $receipt) { grounds groundsInFull } }'
const read = async (id: string, by?: (typeof people)[keyof typeof people], receipt?: string) =>
  (await door.ask(READ, { id, receipt }, by)).data.objection
const REDACT = `mutation ($input: RedactInput!) { redactObjection(input: $input) {
  objection { version grounds groundsInFull } userErrors { code field } warnings { code field } } }`
const redact = async (
  input: object,
  by: (typeof people)[keyof typeof people] | undefined = people.approver,
) =>
  (await door.ask(REDACT, { input: { reason: '点名个人', publicText: redacted, ...input } }, by)).data
    .redactObjection

describe('AC-75: what strangers write is screened before it is public (R-25)', () => {
  test('three runs and no digit for the public; the officers and whoever shows the receipt read all', async () => {
    const { objection, receipt } = await raised()
    expect(objection).toMatchObject({ grounds: screened, groundsInFull: null })
    expect(await read(objection.id)).toEqual({ grounds: screened, groundsInFull: null })
    for (const officer of [people.handler, people.approver, people.finance])
      expect(await read(objection.id, officer)).toEqual({ grounds: screened, groundsInFull: grounds })
    for (const other of [people.stranger, people.districtFinance, people.operator, people.enforcement])
      expect(await read(objection.id, other)).toEqual({ grounds: screened, groundsInFull: null })
    expect(await read(objection.id, undefined, receipt)).toEqual({
      grounds: screened,
      groundsInFull: grounds,
    })
    expect((await read(objection.id, undefined, 'another')).groundsInFull).toBeNull()
    const { data } = await door.ask(`{ objectionByReceipt(receipt: "${receipt}") { groundsInFull } }`)
    expect(data.objectionByReceipt).toEqual({ groundsInFull: grounds })
  })

  test('no surface holds a digit of it: project, list, timeline, preview, news, audit and the search', async () => {
    await raised()
    const { data } = await door.ask(`{ project(projectNo: "${project.projectNo}") {
      objections { grounds outcome } timeline { text } }
      notices(filter: { text: "138 0013 8000" }) { totalCount }
      projects(filter: { text: "440402199001011234" }) { totalCount }
      previewPublicText(text: "${grounds}") { publicText found } }`)
    expect(data.project.objections).toEqual([{ grounds: screened, outcome: null }])
    expect(data.notices.totalCount + data.projects.totalCount).toBe(0)
    expect(data.previewPublicText).toEqual({
      publicText: screened,
      found: ['IDENTITY_NUMBER', 'TELEPHONE', 'ADDRESS'],
    })
    const kept: object[] = []
    for (const table of ['outbox', 'audit_entry', 'timeline_entry', 'notice_gram'])
      kept.push(...(await room.dataSource.query(`select * from ${table}`)))
    for (const secret of ['440402199001011234', '138 0013 8000', '13800138000', '柠溪路'])
      expect(JSON.stringify([data.project, kept])).not.toContain(secret)
  })

  test('a corrected form is screened anew, and the audit row tells that it changed, not what it was', async () => {
    const { objection, receipt } = await raised({ kind: 'INQUIRY' })
    await door.ask(
      `mutation { rejectObjectionForm(input: { objectionId: "${objection.id}", version: 1, outcome: REJECTED_FORM, reason: "请补正" }) { userErrors { code } } }`,
      {},
      people.approver,
    )
    const input = { objectionId: objection.id, receipt, grounds: '改为：请打 0756-2212345 联系' }
    const { data } = await door.ask(
      'mutation ($input: CorrectObjectionInput!) { correctObjection(input: $input) { objection { grounds } userErrors { code } } }',
      { input },
    )
    expect(data.correctObjection).toEqual({ objection: { grounds: '改为：请打 ▇▇▇▇ 联系' }, userErrors: [] })
    const trail = JSON.stringify(await room.dataSource.query('select * from audit_entry'))
    expect(trail).toContain('fingerprint')
    expect(trail).not.toContain('2212345')
  })

  test('what stood there before is screened as it is read, and may be redacted', async () => {
    const { objection } = await raised()
    await room.dataSource.query('update objection set public_grounds = null')
    expect((await read(objection.id)).grounds).toBe(screened)
    expect((await redact({ id: objection.id, version: 1 })).objection.grounds).toBe(redacted)
  })
})

describe('redactObjection: an approver takes out more, and does nothing else (R-25)', () => {
  test('every reader follows, the whole text stays, the reason is public and in the trail', async () => {
    const { objection } = await raised()
    const done = await redact({ id: objection.id, version: 1 })
    expect(done).toMatchObject({ userErrors: [], warnings: [], objection: { version: 2, grounds: redacted } })
    expect(await read(objection.id, people.approver)).toEqual({ grounds: redacted, groundsInFull: grounds })
    const { data } = await door.ask(
      `{ project(projectNo: "${project.projectNo}") { objections { grounds } timeline { event text } } }`,
    )
    expect(data.project.objections).toEqual([{ grounds: redacted }])
    expect(JSON.stringify(data.project.timeline)).toContain('点名个人')
    const [trail] = await room.dataSource.query(
      `select * from audit_entry where command = 'redact-objection'`,
    )
    expect(JSON.stringify(trail)).toContain('点名个人')
    const [news] = await room.dataSource.query(`select * from outbox where name = 'objection.redacted.v1'`)
    expect(JSON.stringify(news.body ?? news)).not.toContain('陈某')
  })

  test('finance of its division may, too; also once it was withdrawn', async () => {
    const { objection, receipt } = await raised()
    const gone = { objectionId: objection.id, receipt }
    await door.ask(
      'mutation ($input: WithdrawObjectionInput!) { withdrawObjection(input: $input) { userErrors { code } } }',
      { input: gone },
    )
    const done = await redact({ id: objection.id, version: 2 }, people.finance)
    expect(done).toMatchObject({ userErrors: [], objection: { grounds: redacted } })
  })

  test.each([
    ['another word', redacted.replace('亲戚', '朋友')],
    ['a passage left out without a trace', redacted.replace('▇▇', '')],
    ['what is covered told again', redacted.replace('▇▇▇▇', '440402199001011234')],
    ['nothing taken out', screened],
    ['nothing left', ''],
  ])('must fail: %s', async (_, publicText) => {
    const { objection } = await raised()
    const { userErrors } = await redact({ id: objection.id, version: 1, publicText })
    expect(userErrors).toEqual([{ code: 'INPUT_INVALID', field: ['input', 'publicText'] }])
    expect((await read(objection.id)).grounds).toBe(screened)
  })

  test('must fail: without a reason, by a handler, by another office, by nobody, with another version', async () => {
    const { objection } = await raised()
    const of = { id: objection.id, version: 1 }
    const codes = async (...asked: Parameters<typeof redact>) =>
      (await redact(...asked)).userErrors.map(({ code }: { code: string }) => code)
    expect(await codes({ ...of, reason: ' ' })).toEqual(['INPUT_INVALID'])
    expect(await codes(of, people.handler2)).toEqual(['FORBIDDEN'])
    expect(await codes(of, people.stranger)).toEqual(['FORBIDDEN'])
    expect(await codes(of, people.districtFinance)).toEqual(['FORBIDDEN'])
    expect(await codes(of, people.operator)).toEqual(['FORBIDDEN'])
    expect(await codes({ ...of, version: 2 })).toEqual(['VERSION_CONFLICT'])
  })

  test('must fail: whoever wrote the notice takes nothing out of an objection to it, approver or not (R-21)', async () => {
    const { objection } = await raised()
    const codes = async (by: (typeof people)[keyof typeof people]) =>
      (await redact({ id: objection.id, version: 1 }, by)).userErrors.map(
        ({ code }: { code: string }) => code,
      )
    const author = { ...people.handler, subRoles: ['handler', 'approver'] as const }
    expect(await codes(author)).toEqual(['DUTY_SEPARATION'])
    expect(await codes({ ...people.finance, subject: author.subject })).toEqual(['DUTY_SEPARATION'])
    expect(await codes(people.approver2)).toEqual([])
  })

  test('an office’s own words are warned of, not screened', async () => {
    const { objection } = await raised()
    const done = await redact({ id: objection.id, version: 1, reason: '涉及李某13800138000' })
    expect(done).toMatchObject({
      userErrors: [],
      warnings: [{ code: 'INPUT_INVALID', field: ['input', 'reason'] }],
    })
  })
})

describe('attack 5: nobody drowns an office, and no list grows without pages', () => {
  const many = async (count: number, by?: (typeof people)[keyof typeof people], kind = 'INQUIRY') => {
    const codes: string[] = []
    for (let nth = 0; nth < count; nth += 1) {
      const input = { projectNo: project.projectNo, kind, name: '某某', grounds: `第${nth}问` }
      const { data } = await door.ask(RAISE, { input }, by)
      codes.push(...data.raiseObjection.userErrors.map(({ code }: { code: string }) => code))
    }
    return codes
  }

  test('a sign-in raises ten a day about a project and not eleven; tomorrow it may again, and others may today', async () => {
    expect(await many(11, people.stranger)).toEqual(['INPUT_INVALID'])
    expect(await many(1, people.enforcement)).toEqual([])
    room.clock.set('2026-03-03T00:00:00+08:00')
    const input = { projectNo: project.projectNo, kind: 'INQUIRY', name: '某某', grounds: '次日' }
    expect((await door.ask(RAISE, { input }, people.stranger)).data.raiseObjection.userErrors).toEqual([])
  })

  test('a flood takes the right to object from nobody: on the last day, to the last second, an objection is taken', async () => {
    room.clock.set('2026-03-17T23:59:50+08:00')
    expect(await many(101)).toEqual(['INPUT_INVALID'])
    expect(await many(2, undefined, 'NOTICE_OBJECTION')).toEqual([])
    room.clock.set('2026-03-18T00:00:00+08:00')
    expect(await many(1, undefined, 'NOTICE_OBJECTION')).toEqual(['DEADLINE_PASSED'])
  })

  test('the public raises a hundred a day and not one more; who signs in is heard all the same; pages lead to all of them', async () => {
    expect(await many(101)).toEqual(['INPUT_INVALID'])
    expect(await many(1, undefined, 'REPORT')).toEqual(['INPUT_INVALID'])
    expect(await many(1, people.stranger)).toEqual([])
    const ASK = `query ($after: String) { project(projectNo: "${project.projectNo}") { objections { id }
      objectionsPage(first: 40, after: $after) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } } }`
    const seen: string[] = []
    let after: string | null = null
    do {
      const { data } = await door.ask(ASK, { after })
      const { edges, pageInfo, totalCount } = data.project.objectionsPage
      expect(data.project.objections).toHaveLength(50)
      expect(totalCount).toBe(101)
      seen.push(...edges.map(({ node }: { node: { id: string } }) => node.id))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect(new Set(seen).size).toBe(101)
    expect(seen).toEqual([...seen].sort().reverse())
  })
})
