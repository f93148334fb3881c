import { hostileMutations, hostileQuestions } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { someTerms } from './a-project.ts'
import { openTestDoor } from './open-test-door.ts'
import { people } from './people.ts'
import { published, seen } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom()
  door = await openTestDoor(room)
})
afterAll(async () => {
  await door.close()
  await room.close()
})

/** How many rows each table holds. */
async function counted(): Promise<Record<string, number>> {
  const tables: { name: string }[] = await room.dataSource.query(
    'select table_name as name from information_schema.tables where table_schema = database()',
  )
  const counts = tables.map(async ({ name }) => {
    const [row] = await room.dataSource.query(`select count(*) as rows_kept from ${name}`)
    return [name, Number(row.rows_kept)] as const
  })
  return Object.fromEntries(await Promise.all(counts))
}

describe('R-26: text is read once, at its entry', () => {
  test('must fail: every text of every mutation, with everything no field takes: refused by name, nothing written', async () => {
    const before = await counted()
    const { tried, taken } = await hostileMutations(door.ask)
    expect(taken).toEqual([])
    expect(tried).toBeGreaterThan(400)
    expect(await counted()).toEqual(before)
  })

  test('must fail: a question with what is no text, or longer than any, is told which argument', async () => {
    const { tried, taken } = await hostileQuestions(door.ask)
    expect(taken).toEqual([])
    expect(tried).toBeGreaterThan(10)
  })

  const { serviceFrom, serviceTo, attachments: _attachments, ...plain } = someTerms
  const input = { ...plain, serviceFrom: serviceFrom.toString(), serviceTo: serviceTo.toString() }
  const DRAFT =
    'mutation ($input: DraftProjectInput!) { draftProject(input: $input) { project { title purpose } userErrors { code field } } }'
  const CANCEL =
    'mutation ($input: ProjectReasonInput!) { cancelProject(input: $input) { project { state } userErrors { code field } } }'
  const refused = (field: string) => [{ code: 'INPUT_INVALID', field: ['input', field] }]

  test.each(['\u200b', '名称\n第二行', '\u3164\u200d'])(
    'AC-66: must fail: a draft called %j',
    async (title) => {
      const { data } = await door.ask(DRAFT, { input: { ...input, title } }, people.handler)
      expect(data.draftProject).toEqual({ project: null, userErrors: refused('title') })
    },
  )

  test('what is kept: composed, trimmed, one form of line ends', async () => {
    const told = { ...input, title: ' cafe\u0301 养老 \u200b', purpose: '一\r\n二 ' }
    const { data } = await door.ask(DRAFT, { input: told }, people.handler)
    expect(data.draftProject.project).toEqual({ title: 'caf\u00e9 养老', purpose: '一\n二' })
  })

  test.each(['\u2063', '  \u3000', '\u00ad\u200b'])(
    'AC-66: must fail: cancelled because of %j',
    async (reason) => {
      const project = await published(room)
      const { data } = await door.ask(CANCEL, { input: { ...seen(project), reason } }, people.approver)
      expect(data.cancelProject).toEqual({ project: null, userErrors: refused('reason') })
    },
  )

  test('F25: must fail: an amendment that adds blanks, CRLF or what is unseen changes nothing', async () => {
    const project = await published(room, { title: '清洁志愿服务', purpose: '一\n二' })
    const AMEND =
      'mutation ($input: AmendNoticeInput!) { amendNotice(input: $input) { project { version } userErrors { code } } }'
    for (const change of [
      { title: '清洁志愿服务  ' },
      { purpose: '一\r\n二\r\n' },
      { title: '清洁\u200b志愿服务' },
    ]) {
      const told = { ...seen(project), ...change, reason: '更正' }
      const { data } = await door.ask(AMEND, { input: told }, people.approver)
      expect(data.amendNotice).toEqual({ project: null, userErrors: [{ code: 'INPUT_INVALID' }] })
    }
  })
})
