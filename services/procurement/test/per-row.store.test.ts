import { Temporal } from '@gongshi/domain-kit'
import { countingStatements, fieldsOf, schemaOf } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { typeDefs } from '../src/graphql/typeDefs.generated.ts'
import { at } from './a-project.ts'
import { anObjection } from './an-objection.ts'
import { kept } from './kept-situation.ts'
import { openManyNotices } from './open-many-notices.ts'
import { openTestDoor } from './open-test-door.ts'
import { people } from './people.ts'
import { situations } from './situations.ts'
import { drafted, submitted } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

const ROWS = 12

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
let statements: () => number
/** What the neighbours were asked. */
let calls = 0
let ids: string[]

beforeAll(async () => {
  room = await openTestRoom('2026-03-09T09:30:00+08:00')
  const closesAt = Temporal.Instant.from('2026-03-17T16:00:00Z')
  await openManyNotices(room.dataSource, { count: ROWS, closesAt, searchable: true })
  room.city.beforeAnswer = async () => {
    calls += 1
  }
  statements = countingStatements(room.dataSource)
  door = await openTestDoor(room)
  const rows = await room.dataSource.query('select id from project')
  ids = rows.map(({ id }: { id: string }) => id)
})
afterAll(async () => {
  await door.close()
  await room.close()
})

const schema = schemaOf(typeDefs)
/** All fields but the three that look at one project closely, which have a test of their own. */
const fieldsBut = (type: string) =>
  fieldsOf(schema, type).filter(
    ({ path }) => !/(ProcurementProject|project)\.(preview|obstacles|nextStep)(\.|$)/.test(path),
  )
/** Statements and calls of one request of somebody. */
const cost = async (query: string, actor: (typeof people)[keyof typeof people] = people.handler) => {
  const before = { statements: statements(), calls }
  const { data, errors } = await door.ask(query, {}, actor)
  if (!data) throw new Error(JSON.stringify(errors))
  return { statements: statements() - before.statements, calls: calls - before.calls }
}
const costsTheSame = async (
  query: (rows: number) => string,
  actor: (typeof people)[keyof typeof people] = people.handler,
) => {
  const few = await cost(query(2), actor)
  const many = await cost(query(ROWS), actor)
  expect(few.statements).toBeGreaterThan(0)
  expect(many.statements).toBeLessThanOrEqual(few.statements)
  expect(many.calls).toBeLessThanOrEqual(few.calls)
}
const entities = (type: string, selection: string) => (rows: number) =>
  `{ _entities(representations: [${ids.slice(0, rows).map((id) => `{ __typename: "${type}", id: "${id}" }`)}]) { ... on ${type} { ${selection} } } }`

describe('no statement and no call to a neighbour per row (attack 2)', () => {
  test.each(fieldsBut('AdvanceNotice'))('$path of the board', ({ selection }) =>
    costsTheSame((rows) => `{ notices(first: ${rows}) { edges { node { ${selection} } } } }`),
  )

  test.each(fieldsBut('ProcurementProject'))(
    '$path of a list of projects, and of projects other rooms name',
    async ({ selection }) => {
      await costsTheSame((rows) => `{ projects(first: ${rows}) { edges { node { ${selection} } } } }`)
      await costsTheSame(entities('ProcurementProject', selection))
    },
  )

  test.each([
    ['AdvanceNotice', 'select id from notice'],
    ['ProcurementProject', 'select id from project'],
  ])('%s by their ids (`nodes`)', async (type, sql) => {
    const rows: { id: string }[] = await room.dataSource.query(sql)
    const of = (some: typeof rows) =>
      `{ _entities(representations: [${some.map(({ id }) => `{ __typename: "${type}", id: "${id}" }`)}]) { __typename } }`
    await costsTheSame((many) => of(rows.slice(0, many)))
  })

  const ofCalendar = fieldsBut('CalendarNotice').filter(({ path }) => path !== 'CalendarNotice.id')
  test.each(ofCalendar)('$path of calendar notices the catalogue names', ({ selection }) =>
    costsTheSame(entities('CalendarNotice', selection)),
  )

  test('the query that took the room away from everybody asks the catalogue once', async () => {
    const { calls: asked } = await cost(
      '{ notices(first: 100) { edges { node { periodExplained { date } } } } }',
    )
    expect(asked).toBe(1)
  })
})

describe('whoever works on a draft opens one: a close look asks neighbours for itself', () => {
  test.each(['preview { closesOn }', 'obstacles { code }', 'nextStep { refusals { code } }'])(
    '%s of five drafts is answered, of six refused',
    async (selection) => {
      const drafts = []
      for (let made = 0; made < 6; made += 1) drafts.push(await drafted(room))
      const of = (some: readonly { projectNo: string }[]) =>
        `{ ${some.map(({ projectNo }, at) => `p${at}: project(projectNo: "${projectNo}") { ${selection} }`).join(' ')} }`
      expect((await door.ask(of(drafts.slice(0, 5)), {}, people.handler)).errors).toBeUndefined()
      const { errors } = await door.ask(of(drafts), {}, people.handler)
      expect(errors).toMatchObject([{ extensions: { code: 'INPUT_INVALID' } }])
    },
  )
})

describe('a desk with work costs what an empty one does', () => {
  beforeAll(async () => {
    for (let made = 0; made < ROWS; made += 1) {
      await submitted(room)
      const objections = [anObjection({ replyDueAt: at('2026-03-12T00:00:00+08:00') })]
      const { project } = situations['open, an amendment waiting']!
      const pendingAmendment = {
        ...project.pendingAmendment!,
        answersObjectionIds: [`situation-${String(made).padStart(4, '0')}-0`],
      }
      await kept(room, { ...situations.open!, project: { ...project, pendingAmendment }, objections }, made)
    }
  })
  const inbox = (selection: string) => (rows: number) =>
    `{ clerkInbox(first: ${rows}) { edges { node { ${selection} } } } }`

  test.each(fieldsBut('ClerkTask'))('$path', async ({ selection }) => {
    await costsTheSame(inbox(selection))
    await costsTheSame(inbox(selection), people.approver)
  })

  test('the desk that is asked has objections to answer on it, and amendments that answer some', async () => {
    const query = inbox('kind objection { id } project { pendingAmendment { answersObjections { id } } }')
    const { data } = await door.ask(query(100), {}, people.approver)
    const rows: Row[] = data.clerkInbox.edges.map(({ node }: { node: Row }) => node)
    expect(rows.filter(({ objection }) => objection)).toHaveLength(ROWS)
    expect(
      rows.flatMap(({ project }) => project.pendingAmendment?.answersObjections ?? []).length,
    ).toBeGreaterThan(0)
    const { statements: few } = await cost(query(2), people.approver)
    const { statements: many } = await cost(query(ROWS), people.approver)
    expect(many).toBeLessThanOrEqual(few)
  })
})

type Row = {
  objection: { id: string } | null
  project: { pendingAmendment: { answersObjections: unknown[] } | null }
}
