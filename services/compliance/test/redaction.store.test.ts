import type { Person } from '@gongshi/domain-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { ORG_1 } from './a-city.ts'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom('2026-05-06T02:00:00Z')
  door = await openTestDoor(room, [])
})
beforeEach(async () => {
  await room.clean()
  const head = 'uscc,category,summary,formedOn,enteredOn,basisRule,matter,until,individuals'
  await room.import(
    'credit-records.csv',
    `${head}\n${ORG_1},ADMIN_PENALTY,${told},2026-03-13,2026-03-24,,WARNING,,陈大文\n`,
  )
})
afterAll(async () => {
  await door.close()
  await room.close()
})

const told = '陈大文（电话138 0013 8000，身份证440402199001011234）与会计周某未按规定接受监督检查'
const screened = '陈××（电话▇▇▇▇，身份证▇▇▇▇）与会计周某未按规定接受监督检查'
const redacted = '陈××（电话▇▇▇▇，身份证▇▇▇▇）与▇▇▇▇未按规定接受监督检查'

const office = (
  role: Person['roles'][number],
  divisionCode: string,
  subRole: 'approver' | 'handler',
): Person => ({
  kind: 'person',
  subject: `${role}-${divisionCode}:${subRole}`,
  roles: [role],
  subRoles: [subRole],
  divisionCode,
})
const approver = office('ENF', '440400', 'approver')

const read = async (by?: Person) => {
  const { data } = await door.ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on SocialOrganization {
      creditRecords { edges { node { id version summary summaryInFull mayRedact } } } } } penalties { edges { node { ground } } } }`,
    { of: [{ __typename: 'SocialOrganization', uscc: ORG_1 }] },
    by,
  )
  return {
    record: data._entities[0].creditRecords.edges[0].node,
    ground: data.penalties.edges[0].node.ground,
  }
}
const redact = async (input: object, by: Person | undefined = approver) => {
  const { record } = await read()
  const { data } = await door.ask(
    'mutation ($input: RedactInput!) { redactCreditRecord(input: $input) { record { version summary summaryInFull } userErrors { code field } } }',
    {
      input: {
        id: record.id,
        version: record.version,
        publicText: redacted,
        reason: '点名无关人员',
        ...input,
      },
    },
    by,
  )
  return data.redactCreditRecord
}

describe('imported summaries are screened before they are public (R-25, F19)', () => {
  test('in the record and in the penalty it tells of; the offices of that division and auditors read all but names', async () => {
    const { record, ground } = await read()
    expect(record).toMatchObject({ version: 1, summary: screened, summaryInFull: null, mayRedact: false })
    expect(ground).toBe(screened)
    const whole = told.replace('陈大文', '陈××')
    for (const by of [approver, office('REG', '440000', 'handler'), office('AUD', '440400', 'handler')])
      expect((await read(by)).record.summaryInFull).toBe(whole)
    for (const by of [office('ENF', '440402', 'approver'), office('PUR', '440400', 'approver')])
      expect((await read(by)).record.summaryInFull).toBeNull()
  })

  test('what stood there before is screened as it is read', async () => {
    await room.dataSource.query('update credit_record set public_summary = null')
    expect((await read()).record.summary).toBe(screened)
  })
})

describe('mayRedact says beforehand who may, and the mutation agrees', () => {
  const dis = office('DIS', '440400', 'approver')
  test.each([
    ['an approver of enforcement in that division', approver, true],
    ['an approver of its registrar', office('REG', '440400', 'approver'), true],
    ['an approver of the province', office('ENF', '440000', 'approver'), true],
    ['an approver of a bureau that is both', dis, true],
    ['a handler', office('ENF', '440400', 'handler'), false],
    ['an approver of a district of it', office('ENF', '440402', 'approver'), false],
    ['an approver of a purchaser', office('PUR', '440400', 'approver'), false],
    ['an auditor, who reads it whole', office('AUD', '440400', 'approver'), false],
    ['nobody in particular', undefined, false],
  ])('%s', async (_who, by, may) => {
    expect((await read(by)).record.mayRedact).toBe(may)
    const { userErrors } = await redact({}, by ?? office('TSK', '440400', 'approver'))
    expect(userErrors.map(({ code }: { code: string }) => code)).toEqual(may ? [] : ['FORBIDDEN'])
  })
})

describe('redactCreditRecord (R-25)', () => {
  test('an approver of that division takes out more: record, penalty, trail and news follow', async () => {
    expect(await redact({})).toEqual({
      record: { version: 2, summary: redacted, summaryInFull: told.replace('陈大文', '陈××') },
      userErrors: [],
    })
    const { record, ground } = await read()
    expect([record.summary, record.version, ground]).toEqual([redacted, 2, redacted])
    const [trail] = await room.dataSource.query(
      `select * from audit_entry where command = 'redact-credit-record'`,
    )
    expect(JSON.stringify(trail)).toContain('点名无关人员')
    const news = await room.dataSource.query(`select * from outbox where name = 'credit-record.redacted.v1'`)
    expect(news).toHaveLength(1)
    expect(JSON.stringify([trail, news])).not.toContain('周某')
  })

  test('told again by the authority it is no second record', async () => {
    await redact({})
    const head = 'uscc,category,summary,formedOn,enteredOn,basisRule,matter,until,individuals'
    await room.import(
      'credit-records.csv',
      `${head}\n${ORG_1},ADMIN_PENALTY,${told},2026-03-13,2026-03-24,,WARNING,,陈大文\n`,
    )
    const [{ n }] = await room.dataSource.query('select count(*) as n from credit_record')
    expect(Number(n)).toBe(1)
    expect((await read()).record.summary).toBe(redacted)
  })

  test.each([
    ['another word', redacted.replace('检查', '巡查')],
    ['what is covered told again', redacted.replace('电话▇▇▇▇', '电话138 0013 8000')],
    ['nothing taken out', screened],
  ])('must fail: %s', async (_, publicText) =>
    expect((await redact({ publicText })).userErrors).toEqual([
      { code: 'INPUT_INVALID', field: ['input', 'publicText'] },
    ]),
  )

  test('must fail: without a reason, with another version, by a handler, by another division, by nobody, of nothing', async () => {
    const codes = async (...asked: Parameters<typeof redact>) =>
      (await redact(...asked)).userErrors.map(({ code }: { code: string }) => code)
    expect(await codes({ reason: '' })).toEqual(['INPUT_INVALID'])
    expect(await codes({ version: 7 })).toEqual(['VERSION_CONFLICT'])
    expect(await codes({}, office('ENF', '440400', 'handler'))).toEqual(['FORBIDDEN'])
    expect(await codes({}, office('ENF', '440402', 'approver'))).toEqual(['FORBIDDEN'])
    expect(await codes({}, { ...approver, divisionCode: undefined })).toEqual(['FORBIDDEN'])
    expect(await codes({ id: 'nothing' })).toEqual(['NOT_FOUND'])
    expect((await read()).record.summary).toBe(screened)
  })
})
