import { accepted, contentHash, keyedHash, newId, type Person, refused } from '@gongshi/domain-kit'
import { type TestDatabase, type TokenIssuer, testDatabase, tokenIssuer } from '@gongshi/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { signedFetch } from '../../test/audit-over-http.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { type OpenDoor, subgraphServer } from '../graphql/index.ts'
import { payloadOf } from '../graphql/user-errors.ts'
import { silentLog } from '../log/open-log.ts'
import { openMetrics } from '../metrics/open-metrics.ts'

const KEY = 'a key of at least thirty-two characters'
const sdl = `
  type Query { drafts: Int }
  type Mutation { draft(input: DraftInput!): DraftPayload!  draftToo(input: DraftInput!): DraftPayload!  touch: Int }
  input DraftInput { title: String! }
  type DraftPayload { draft: Draft  userErrors: [UserError!]! }
  type Draft { id: ID!  title: String! }
  type UserError { code: String! }`
const person: Person = { kind: 'person', subject: 'PUR-1:handler', roles: ['PUR'], subRoles: ['handler'] }

let db: TestDatabase
let issuer: TokenIssuer
let door: OpenDoor
/** Titles nobody may draft, for as long as they stand here. */
const forbidden = new Set<string>()

beforeAll(async () => {
  db = await testDatabase({ migrations: [] })
  await db.dataSource.query('create table draft (id char(36) primary key, title varchar(40) not null)')
  issuer = await tokenIssuer()
  door = await subgraphServer({
    name: 'desk',
    typeDefs: parse(sdl),
    resolvers: {
      Mutation: {
        draft: (_: unknown, { input }: { input: object }) => draft(input),
        draftToo: (_: unknown, { input }: { input: object }) => draft(input),
        touch: () => 1,
      },
    },
    context: (request) => request,
    settings: {
      HOST: '127.0.0.1',
      PORT: 0,
      GATEWAY_KEY: KEY,
      OIDC_ISSUER: issuer.url,
      OIDC_AUDIENCE: 'gongshi',
    },
    log: silentLog(),
    metrics: openMetrics({ service: 'desk' }),
    health: async () => ({ ready: true }),
  })
  await door.listen()
})
afterAll(async () => {
  await door.stop()
  await issuer.stop()
  await db.close()
})
beforeEach(() => db.clean())

async function draft(input: object) {
  const row = { id: newId(), ...(input as { title: string }) }
  const outcome = await inTransaction(db.dataSource, async (tx) => {
    await tx.query('insert into draft (id, title) values (?, ?)', [row.id, row.title])
    if (Object.keys(row).join() !== 'id,title') throw new Error('a resolver saw the id of the request')
    if (forbidden.has(row.title))
      return refused({ code: 'FORBIDDEN', message: { zh: '不可。', en: 'Not this one.' } })
    return accepted(row)
  })
  return payloadOf('draft', outcome)
}

const mutation =
  'mutation ($input: DraftInput!) { draft(input: $input) { draft { id title } userErrors { code } } }'

async function send(input: object, actor: Person | null = person, query = mutation) {
  const bearer = actor && { authorization: `Bearer ${await issuer.tokenFor(actor)}` }
  const response = await signedFetch({ room: 'desk', key: KEY })(door.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer },
    body: JSON.stringify({ query, variables: { input } }),
  })
  return JSON.parse(await response.text())
}
const drafted = async () => Number((await db.dataSource.query('select count(*) as n from draft'))[0].n)
const codes = (answer: { errors?: { extensions: { code: string } }[] }) =>
  answer.errors?.map(({ extensions }) => extensions.code)

describe('clientMutationId: the same request of the same person is done once (product.md 3.6)', () => {
  test('sent again it gets the first answer, and nothing more is done', async () => {
    const first = await send({ title: 'a', clientMutationId: '1' })
    expect(first.data.draft).toMatchObject({ draft: { title: 'a' }, userErrors: [] })
    expect(await send({ title: 'a', clientMutationId: '1' })).toEqual(first)
    expect(await drafted()).toBe(1)
  })

  describe('asked for in other words it is the same request (front-door 5)', () => {
    const asked = (selection: string, args = 'input: $input') =>
      `mutation ($input: DraftInput!) { draft(${args}) { ${selection} } }`

    test('with one field less, others’ aliases, a name of its own, as another gateway writes it: the first answer', async () => {
      const first = await send({ title: 'a', clientMutationId: '1' })
      const { id } = first.data.draft.draft
      const again = async (query: string) =>
        (await send({ title: 'a', clientMutationId: '1' }, person, query)).data
      expect(await again(asked('draft { id }'))).toEqual({ draft: { draft: { id } } })
      expect(await again(asked('userErrors { code } draft { no: id title }'))).toEqual({
        draft: { userErrors: [], draft: { no: id, title: 'a' } },
      })
      expect(
        await again(
          'mutation Hive($input: DraftInput!) { mine: draft(input: $input) { __typename ...P } } fragment P on DraftPayload { draft { ... on Draft { __typename id } } }',
        ),
      ).toEqual({ mine: { __typename: 'DraftPayload', draft: { __typename: 'Draft', id } } })
      expect(await drafted()).toBe(1)
    })

    test('with its input written out instead of in a variable: the same input', async () => {
      const first = await send({ title: 'a', clientMutationId: '1' })
      const text =
        'mutation { draft(input: { clientMutationId: "1", title: "a" }) { draft { id title } userErrors { code } } }'
      expect((await send({}, person, text)).data).toEqual(first.data)
      expect(await drafted()).toBe(1)
    })

    test('must fail: with one field more it is told that it was done, not that nothing was', async () => {
      await send({ title: 'a', clientMutationId: '1' }, person, asked('draft { id }'))
      const answer = await send({ title: 'a', clientMutationId: '1' }, person, asked('draft { id title }'))
      expect(codes(answer)).toEqual(['DONE_BEFORE'])
      expect(answer.errors[0].message).toContain('was done already')
      expect(await drafted()).toBe(1)
    })

    test('must fail: another mutation with the same input is another request', async () => {
      await send({ title: 'a', clientMutationId: '1' })
      const other = 'mutation ($input: DraftInput!) { draftToo(input: $input) { draft { id } } }'
      expect(codes(await send({ title: 'a', clientMutationId: '1' }, person, other))).toEqual([
        'CLIENT_MUTATION_ID_CONFLICT',
      ])
      expect(await drafted()).toBe(1)
    })
  })

  test('without an id, or with another, it is done again', async () => {
    for (const id of [undefined, null, undefined, '1', '2'])
      await send({ title: 'a', ...(id !== undefined && { clientMutationId: id }) })
    expect(await drafted()).toBe(5)
  })

  test('must fail: the id for something else is a conflict, and nothing is done', async () => {
    await send({ title: 'a', clientMutationId: '1' })
    const answer = await send({ title: 'b', clientMutationId: '1' })
    expect(codes(answer)).toEqual(['CLIENT_MUTATION_ID_CONFLICT'])
    expect(answer).toMatchObject({ data: null, errors: [{ path: ['draft'] }] })
    expect(await drafted()).toBe(1)
  })

  test('another person’s id is another id', async () => {
    const mine = await send({ title: 'a', clientMutationId: '1' })
    const theirs = await send({ title: 'a', clientMutationId: '1' }, { ...person, subject: 'PUR-1:approver' })
    expect(theirs.data.draft.draft.id).not.toBe(mine.data.draft.draft.id)
  })

  test('the public is nobody in particular: the same words are one request, other words another', async () => {
    const clientMutationId = '0f8fad5b-d9cb-469f-a165-70867728950e'
    const first = await send({ title: 'a', clientMutationId }, null)
    expect(await send({ title: 'a', clientMutationId }, null)).toEqual(first)
    expect((await send({ title: 'b', clientMutationId }, null)).data.draft.draft.title).toBe('b')
    expect(await drafted()).toBe(2)
  })

  test('must fail: whoever repeats the public’s words is handed no answer, under an id that can be guessed or under another', async () => {
    await send({ title: 'a', clientMutationId: '12345678901234567890' }, null)
    const another = await send({ title: 'a', clientMutationId: '12345678901234567891' }, null)
    expect(another.data.draft.draft.id).toBeTruthy()
    expect(await drafted()).toBe(2)
    await send({ title: 'c', clientMutationId: '1234567890123456789' }, null)
    expect(codes(await send({ title: 'c', clientMutationId: '1234567890123456789' }, null))).toEqual([
      'DONE_BEFORE',
    ])
    expect(await drafted()).toBe(3)
  })

  test('the table holds neither the public’s answer nor its id in clear', async () => {
    const clientMutationId = '0f8fad5b-d9cb-469f-a165-70867728950e'
    const { data } = await send({ title: 'secret', clientMutationId }, null)
    const kept = JSON.stringify(await db.dataSource.query('select * from kept_answer'))
    for (const secret of ['secret', data.draft.draft.id, clientMutationId]) expect(kept).not.toContain(secret)
  })

  test.each([
    ['a person', 'handler'],
    ['the public', null],
  ] as const)('what %s said is kept under a key the table does not hold', async (_who, token) => {
    const clientMutationId = '0f8fad5b-d9cb-469f-a165-70867728950e'
    await (token ? send({ title: 'a', clientMutationId }) : send({ title: 'a', clientMutationId }, null))
    const [row] = await db.dataSource.query('select * from kept_answer')
    const said = contentHash({ field: 'draft', args: { input: { title: 'a' } } })
    expect(row.fingerprint).toBe(keyedHash(clientMutationId, said))
    expect(JSON.stringify(row)).not.toContain(said)
    expect(JSON.stringify(row)).not.toContain(clientMutationId)
  })

  test('ten at once: one is done, all get its answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => send({ title: 'a', clientMutationId: '1' })),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0].data.draft.draft.title).toBe('a')
    expect(await drafted()).toBe(1)
  })

  test('what was refused may be tried again under its id', async () => {
    forbidden.add('a')
    const refusal = await send({ title: 'a', clientMutationId: '1' })
    expect(refusal.data.draft).toEqual({ draft: null, userErrors: [{ code: 'FORBIDDEN' }] })
    forbidden.clear()
    expect((await send({ title: 'a', clientMutationId: '1' })).data.draft.draft.title).toBe('a')
  })

  test('done by a process that died before it answered: not done again, and told so', async () => {
    await send({ title: 'a', clientMutationId: '1' })
    await db.dataSource.query('update kept_answer set answer = null')
    expect(codes(await send({ title: 'a', clientMutationId: '1' }))).toEqual(['DONE_BEFORE'])
    expect(await drafted()).toBe(1)
  })

  test('a day later the id is free again', async () => {
    await send({ title: 'a', clientMutationId: '1' })
    await db.dataSource.query('update kept_answer set kept_at = kept_at - interval 25 hour')
    await send({ title: 'a', clientMutationId: '2' })
    await send({ title: 'a', clientMutationId: '1' })
    expect(await drafted()).toBe(3)
  })
})

describe('must fail: an id that cannot be one', () => {
  test.each(['', 'x'.repeat(65)])('%p', async (clientMutationId) => {
    expect(codes(await send({ title: 'a', clientMutationId }))).toEqual(['INPUT_INVALID'])
    expect(await drafted()).toBe(0)
  })

  test('one beside another mutation: one answer is kept for one request', async () => {
    const two = 'mutation ($input: DraftInput!) { draft(input: $input) { draft { id } } touch }'
    expect(codes(await send({ title: 'a', clientMutationId: '1' }, person, two))).toEqual(['INPUT_INVALID'])
    expect(codes(await send({ title: 'a' }, person, two))).toBeUndefined()
    expect(await drafted()).toBe(1)
  })

  test('the last that can: 64 characters', async () => {
    expect(codes(await send({ title: 'a', clientMutationId: 'x'.repeat(64) }))).toBeUndefined()
  })
})
