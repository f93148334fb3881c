import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import type { Person } from '@gongshi/domain-kit'
import { fileMigrations } from '@gongshi/service-kit'
import { aPdf, filesDoorUnderTest } from '@gongshi/service-kit/test'
import { type TestDatabase, testDatabase, until } from '@gongshi/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { aGateway } from './a-gateway.ts'
import { KEY } from './start-tiny-room.ts'

let db: TestDatabase
let room: Awaited<ReturnType<typeof filesDoorUnderTest>>
let gateway: Awaited<ReturnType<typeof aGateway>>
let bearer: string
beforeAll(async () => {
  db = await testDatabase({ migrations: [fileMigrations] })
  room = await filesDoorUnderTest(db, { name: 'organizations', key: KEY })
  gateway = await open()
  bearer = `Bearer ${await room.issuer.tokenFor(clerk)}`
})
afterAll(async () => {
  await gateway.stop()
  await room.close()
  await db.close()
})
beforeEach(() => db.clean())

const clerk: Person = { kind: 'person', subject: 'PUR-1', roles: ['PUR'], subRoles: ['handler'] }
const open = (over: Parameters<typeof aGateway>[1] = {}) =>
  aGateway(
    { organizations: room.url, compliance: 'http://127.0.0.1:9/graphql' },
    { OIDC_ISSUER: room.issuer.url, RATE_WRITES: '0', ...over },
  )
const notice = `/files/organizations/notice?name=${encodeURIComponent('需求书.pdf')}`
const response = '/files/organizations/response?name=a.pdf'
const post = (path: string, body: Buffer, headers: Record<string, string> = {}, at = gateway) =>
  fetch(at.origin + path, { method: 'POST', body: new Uint8Array(body), headers })
const read = async (answer: Response) => JSON.parse(await answer.text())
const codeOf = async (answer: Response) => (await read(answer)).errors[0].extensions.code
const arriving = async () => (await room.room.blobs()).ARRIVING ?? 0

/** An upload that has begun and goes no further. */
function begin(path = response, at = gateway) {
  const sending = request(at.origin + path, { method: 'POST' })
  sending.on('error', () => undefined)
  sending.write(aPdf())
  return sending
}

describe('files pass the gateway as they come', () => {
  test('in with the caller’s token, and out for everybody once a record has them', async () => {
    const bytes = Buffer.concat([aPdf(), randomBytes(900_000)])
    const answer = await post(notice, bytes, { authorization: bearer })
    expect(answer.status).toBe(201)
    const { id, size } = await read(answer)
    await db.dataSource.query(`insert into file_use values (?, 'notice', 'n1')`, [id])
    const given = await fetch(`${gateway.origin}/files/organizations/${id}`)
    expect(given.status).toBe(200)
    expect(Buffer.from(await given.arrayBuffer()).equals(bytes)).toBe(true)
    expect(Object.fromEntries(given.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(size),
      'content-disposition': expect.stringMatching(/^attachment; /),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=300',
    })
    const etag = given.headers.get('etag')!
    const head = await fetch(`${gateway.origin}/files/organizations/${id}`, { method: 'HEAD' })
    expect([head.status, head.headers.get('etag')]).toEqual([200, etag])
    const known = { headers: { 'if-none-match': etag } }
    expect((await fetch(`${gateway.origin}/files/organizations/${id}`, known)).status).toBe(304)
  })

  test.each<[string, string, Record<string, string>, number, string]>([
    ['the room’s own no', notice, {}, 403, 'FORBIDDEN'],
    ['a token that is not good', notice, { authorization: 'Bearer x.y.z' }, 401, 'UNAUTHENTICATED'],
    ['cookies', response, { cookie: 'a=b' }, 400, 'COOKIES_REFUSED'],
    ['a room that is none', '/files/kitchen/notice?name=a.pdf', {}, 404, 'NOT_FOUND'],
    ['a path of more parts', '/files/organizations/notice/x?name=a.pdf', {}, 404, 'NOT_FOUND'],
    ['a room that is away', '/files/compliance/notice?name=a.pdf', {}, 503, 'SUBGRAPH_UNAVAILABLE'],
  ])('must fail: %s', async (_what, path, headers, status, code) => {
    const answer = await post(path, aPdf(), headers)
    const text = await answer.clone().text()
    expect([answer.status, await codeOf(answer)]).toEqual([status, code])
    expect(text).not.toMatch(/127\.0\.0\.1|ECONN/)
  })

  test('who leaves in the middle leaves nothing', async () => {
    const sending = begin()
    await until(async () => (await arriving()) === 1)
    sending.destroy()
    await until(async () => (await arriving()) === 0)
    expect(await db.dataSource.query('select id from stored_file')).toEqual([])
  })
})

describe('uploads count, and nobody’s keep the others from theirs', () => {
  test('a caller has so many places; the graph answers beside, and so does whoever signed in', async () => {
    const narrow = await open({ FILE_PLACES_EACH: '2' })
    try {
      const held = [begin(response, narrow), begin(response, narrow)]
      await until(async () => (await arriving()) === 2)
      const refused = await post(response, aPdf(), {}, narrow)
      expect([refused.status, await codeOf(refused)]).toEqual([503, 'TOO_BUSY'])
      expect((await post(notice, aPdf(), { authorization: bearer }, narrow)).status).toBe(201)
      expect((await narrow.ask('{ __typename }')).status).toBe(200)
      for (const sending of held) sending.destroy()
      await until(async () => (await arriving()) === 0)
    } finally {
      await narrow.stop()
    }
  })

  test('what anybody hands in counts as what anybody writes', async () => {
    const strict = await open({ RATE_WRITES: '2' })
    try {
      const statuses = []
      for (let at = 0; at < 3; at += 1)
        statuses.push((await post(response, aPdf(String(at)), {}, strict)).status)
      expect(statuses).toEqual([201, 201, 429])
      expect((await post(notice, aPdf(), { authorization: bearer }, strict)).status).toBe(201)
    } finally {
      await strict.stop()
    }
  })

  test('each MiB is a point: whoever has none left is stopped in the middle, and nothing is kept', async () => {
    const strict = await open({ RATE_FILES: '2' })
    room.room.intake.mostBytes = 10_000_000
    try {
      const two = await post(notice, aPdf('two', 2_000_000), { authorization: bearer }, strict)
      expect(two.status).toBe(201)
      await db.clean()
      const other = `Bearer ${await room.issuer.tokenFor({ ...clerk, subject: 'PUR-2' })}`
      const three = await post(notice, aPdf('three', 3_000_000), { authorization: other }, strict)
      expect([three.status, await codeOf(three)]).toEqual([429, 'RATE_LIMITED'])
      await until(async () => (await arriving()) === 0)
      expect(await db.dataSource.query('select id from stored_file')).toEqual([])
    } finally {
      room.room.intake.mostBytes = 1_000_000
      await strict.stop()
    }
  })
})
