import { Temporal } from '@gongshi/domain-kit'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  buildASTSchema,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { recordPlatformOutage } from '../src/commands/outage/record-platform-outage.ts'
import { typeDefs } from '../src/graphql/typeDefs.generated.ts'
import { openTestDoor } from './open-test-door.ts'
import { people } from './people.ts'
import { drafted, published, submitted, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
/** Every id and number by which a draft, or a report, could be asked for. */
const known: { [name: string]: string } = {}

beforeAll(async () => {
  room = await openTestRoom()
  door = await openTestDoor(room)
  const draft = await drafted(room, { title: SECRET_DRAFT })
  const waiting = await submitted(room, { title: SECRET_DRAFT })
  const open = await published(room, { title: '公开的项目' })
  const raise = (kind: string, grounds: string) =>
    door.ask(
      'mutation ($input: RaiseObjectionInput!) { raiseObjection(input: $input) { objection { id } receipt } }',
      { input: { projectNo: open.projectNo, kind, name: SECRET_NAME, grounds, evidence: [SECRET_NAME] } },
    )
  const report = (await raise('REPORT', SECRET_REPORT)).data.raiseObjection
  const inquiry = (await raise('INQUIRY', '公开的询问')).data.raiseObjection
  const lost = (await raise('INQUIRY', SECRET_DRAFT)).data.raiseObjection
  // As before this was refused: something raised about a draft by those who see it.
  await room.dataSource.query('update objection set project_id = ? where id = ?', [
    draft.id,
    lost.objection.id,
  ])
  Object.assign(known, {
    draft: draft.id,
    waiting: waiting.id,
    draftNo: draft.projectNo,
    waitingNo: waiting.projectNo,
    openNo: open.projectNo,
    report: report.objection.id,
    receipt: report.receipt,
    inquiry: inquiry.objection.id,
    lost: lost.objection.id,
    lostReceipt: lost.receipt,
  })
})
afterAll(async () => {
  await door.close()
  await room.close()
})

const SECRET_DRAFT = '不得泄露的草稿'
const SECRET_REPORT = '不得泄露的举报'
const SECRET_NAME = '不得泄露的姓名'

const schema = buildASTSchema(typeDefs, { assumeValid: true, assumeValidSDL: true })
const DEPTH = 5

/** Everything that can be asked of a type, down to a depth, without arguments: fields that need some are left out. */
function everythingOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type)
  if (!isObjectType(named)) return ''
  if (depth === 0) return '{ __typename }'
  const fields = Object.values(named.getFields())
    .filter(
      ({ name, args }) =>
        !name.startsWith('_') &&
        args.every(({ type: arg, defaultValue }) => !isNonNullType(arg) || defaultValue !== undefined),
    )
    .filter((field) => isOwn(getNamedType(field.type)))
    .map((field) => `${field.name} ${everythingOf(field.type, depth - 1)}`)
  return `{ __typename ${fields.join(' ')} }`
}

/** Types of other rooms are stubs here: nothing of theirs can be asked of this room. */
function isOwn(type: { name: string }): boolean {
  const known = schema.getType(type.name)
  return !isObjectType(known) || Object.keys((known as GraphQLObjectType).getFields()).length > 0
}

/** The arguments to try for every root: each id and number that is known, with and without each receipt. */
function tries(root: string): string[] {
  const text = (value: string) => JSON.stringify(value)
  if (root === 'objection')
    return [known.report!, known.inquiry!, known.lost!].flatMap((id) =>
      [undefined, 'no receipt', known.draft].map(
        (receipt) => `(id: ${text(id)}${receipt ? `, receipt: ${text(receipt)}` : ''})`,
      ),
    )
  if (root === 'project')
    return [known.draftNo!, known.waitingNo!, known.openNo!].map((no) => `(projectNo: ${text(no)})`)
  if (root === 'notices' || root === 'projects')
    return ['', `(filter: { text: ${text(SECRET_DRAFT)} })`, '(first: 100)']
  if (root === 'objectionByReceipt')
    return [known.report!, known.draft!, known.openNo!, ''].map((receipt) => `(receipt: ${text(receipt)})`)
  if (root === 'annualStatistics') return ['(from: 2026, to: 2026)']
  if (root === 'previewPublicText') return ['(text: "x")']
  return ['']
}

/** What shows that the way was walked at all. */
const open: { [root: string]: string } = {
  project: '公开的项目',
  projects: '公开的项目',
  notices: '公开的项目',
  objection: '公开的询问',
}
const roots = Object.values(schema.getQueryType()!.getFields())

describe('attack 19: no way from any public root leads to a draft, a report or a name', () => {
  test('every root is tried', () => {
    expect(roots.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['objection', 'project', 'projects', 'notices']),
    )
  })

  test.each(roots.map(({ name, type }) => [name, type] as const))('%s', async (name, type) => {
    let answers = ''
    for (const depth of [2, DEPTH])
      for (const args of tries(name)) {
        const { data, errors } = await door.ask(`{ ${name}${args} ${everythingOf(type, depth)} }`)
        expect(
          errors?.filter(({ message }: { message: string }) => /Cannot query|Syntax/.test(message)) ?? [],
        ).toEqual([])
        const answer = JSON.stringify({ data, errors })
        answers += answer
        for (const secret of [SECRET_DRAFT, SECRET_REPORT, SECRET_NAME, known.draftNo!]) {
          const asked = args.includes(secret)
          if (!asked) expect(answer).not.toContain(secret)
        }
      }
    if (name in open) expect(answers).toContain(open[name])
  })

  test('entities: an outage that nobody confirmed is its operators’, a notice everybody’s', async () => {
    const { outage } = value(
      await recordPlatformOutage(room.as(people.operator), {
        from: Temporal.Instant.from('2026-03-02T00:00:00Z'),
        to: Temporal.Instant.from('2026-03-02T01:00:00Z'),
        reason: '机房断电',
      }),
    )
    const [notice] = await room.dataSource.query('select id from notice')
    const representations = [
      { __typename: 'PlatformOutage', id: outage.id },
      { __typename: 'AdvanceNotice', id: notice.id },
    ]
    const query =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }'
    const read = async (actor?: (typeof people)[keyof typeof people]) =>
      (await door.ask(query, { representations }, actor)).data._entities
    const seen = { __typename: 'PlatformOutage' }
    const open = { __typename: 'AdvanceNotice' }
    expect(await read()).toEqual([null, open])
    expect(await read(people.handler)).toEqual([null, open])
    expect(await read(people.operator2)).toEqual([seen, open])
  })

  test('entities: neither by a project’s nor by an objection’s id', async () => {
    const one = (typename: string, id: string) => ({ __typename: typename, id })
    const representations = [
      one('ProcurementProject', known.draft!),
      one('ProcurementProject', known.waiting!),
      one('Objection', known.report!),
      one('Objection', known.lost!),
    ]
    const { data } = await door.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on ProcurementProject { title } ... on Objection { grounds project { title } } } }`,
      { representations },
    )
    expect(data._entities).toEqual([null, null, null, null])
  })

  test('the receipt shows the report and nothing of a draft; without it there is nothing, and its holder is told nothing of the name', async () => {
    const READ =
      'query ($id: ID!, $receipt: String) { objection(id: $id, receipt: $receipt) { grounds project { title } } }'
    const read = async (id: string, receipt?: string) =>
      (await door.ask(READ, { id, receipt })).data.objection
    expect(await read(known.report!, known.receipt)).toEqual({
      grounds: SECRET_REPORT,
      project: { title: '公开的项目' },
    })
    expect(await read(known.report!)).toBeNull()
    expect(await read(known.lost!, known.lostReceipt)).toEqual({ grounds: SECRET_DRAFT, project: null })
    expect(await read(known.lost!)).toBeNull()
  })

  test('an inbox leads to no project its reader does not see', async () => {
    await room.dataSource.query(`update objection set kind = 'REPORT' where id = ?`, [known.lost])
    const { data } = await door.ask(
      '{ clerkInbox { edges { node { project { title } objection { grounds } } } } }',
      {},
      people.enforcement,
    )
    const tasks = data.clerkInbox.edges.map(
      ({ node }: { node: { project: { title: string } } }) => node.project.title,
    )
    expect(tasks).toEqual(['公开的项目'])
    await room.dataSource.query(`update objection set kind = 'INQUIRY' where id = ?`, [known.lost])
  })
})

describe('a wrong receipt tells nothing (attack 7)', () => {
  const act = async (verb: string, input: object) =>
    (
      await door.ask(
        `mutation ($input: ${verb[0]!.toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { objection { id } project { title } userErrors { code field message } } }`,
        { input },
      )
    ).data[verb]

  test.each(['withdrawObjection', 'correctObjection'])(
    '%s: the same words for a report, an inquiry and what never was',
    async (verb) => {
      const grounds = verb === 'correctObjection' ? { grounds: '改' } : {}
      const answers = []
      for (const objectionId of [known.report, known.inquiry, known.lost, known.draft, 'nothing'])
        answers.push(await act(verb, { objectionId, receipt: 'wrong', ...grounds }))
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
      expect(answers[0]).toMatchObject({
        objection: null,
        project: null,
        userErrors: [{ code: 'NOT_FOUND' }],
      })
    },
  )

  test.each([people.approver, people.stranger, people.operator, undefined])(
    'deciding about a report one may not know of is NOT_FOUND, whatever version',
    async (by) => {
      for (const version of [1, 7]) {
        const input = { objectionId: known.report, version, outcome: 'UPHELD', reason: '试' }
        const { data } = await door.ask(
          'mutation ($input: DecideObjectionInput!) { resolveObjection(input: $input) { userErrors { code } } }',
          { input },
          by,
        )
        expect(data.resolveObjection.userErrors).toEqual([{ code: 'NOT_FOUND' }])
      }
    },
  )
})

describe('attack 20: a name cannot be tried', () => {
  const raise = async (name: string, by?: (typeof people)[keyof typeof people]) =>
    (
      await door.ask(
        'mutation ($input: RaiseObjectionInput!) { raiseObjection(input: $input) { objection { id } userErrors { code } } }',
        { input: { projectNo: known.openNo, kind: 'NOTICE_OBJECTION', name, grounds: '同样的理由' } },
        by,
      )
    ).data.raiseObjection.userErrors

  test('the same words by the same and by another name are answered alike', async () => {
    await raise('周慧')
    expect(await raise('周慧')).toEqual([])
    expect(await raise('吴敏')).toEqual([])
  })

  test('the same sign-in with the same words is a duplicate, whatever name it gives; another sign-in is not', async () => {
    expect(await raise('周慧', people.stranger)).toEqual([])
    expect(await raise('吴敏', people.stranger)).toEqual([{ code: 'DUPLICATE' }])
    expect(await raise('周慧', people.enforcement)).toEqual([])
  })
})
