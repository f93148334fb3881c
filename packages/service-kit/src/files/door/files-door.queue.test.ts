import { rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import type { Person } from '@gongshi/domain-kit'
import { type TestDatabase, testDatabase, until } from '@gongshi/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { filesDoorUnderTest } from '../../../test/files/files-door-under-test.ts'
import { aPdf } from '../../../test/files/some-files.ts'
import { fileMigrations } from '../../database/index.ts'

let db: TestDatabase
let door: Awaited<ReturnType<typeof filesDoorUnderTest>>
beforeAll(async () => {
  db = await testDatabase({ migrations: [fileMigrations] })
  door = await filesDoorUnderTest(db)
})
afterAll(async () => {
  await door.close()
  await db.close()
})
beforeEach(() => db.clean())

const clerk: Person = { kind: 'person', subject: 'PUR-1', roles: ['PUR'], subRoles: ['handler'] }
const address = `/files/notice?name=${encodeURIComponent('需求书.pdf')}`
const read = async (response: Response) => JSON.parse(await response.text())
const codeOf = async (response: Response) => (await read(response)).errors[0].extensions.code
const adopt = (id: string) =>
  db.dataSource.query(`insert into file_use (file_id, owner_type, owner_id) values (?, 'notice', 'n1')`, [id])

/** Sends the head and a part of an upload and goes on holding the line. */
async function begin(bytes = aPdf()) {
  const headers = await door.signed('POST', '/files/response?name=a.pdf', clerk)
  const sending = request(`${door.base}/files/response?name=a.pdf`, { method: 'POST', headers })
  sending.on('error', () => undefined)
  sending.write(bytes)
  return sending
}

describe('the door for files, beside the graph', () => {
  test('handed in and told; nobody is given it before a record has it', async () => {
    const response = await door.post(address, aPdf(), clerk)
    expect(response.status).toBe(201)
    const told = await read(response)
    expect(told).toMatchObject({ name: '需求书.pdf', size: aPdf().length, mediaType: 'application/pdf' })
    expect((await door.get(`/files/${told.id}`)).status).toBe(404)
    await adopt(told.id)
    const given = await door.get(`/files/${told.id}`)
    expect(given.status).toBe(200)
    expect(given.headers.get('content-disposition')).toMatch(/^attachment; /)
    expect(given.headers.get('content-length')).toBe(String(told.size))
    expect(given.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(Buffer.from(await given.arrayBuffer()).equals(aPdf())).toBe(true)
    const again = await door.get(`/files/${told.id}`, { 'if-none-match': given.headers.get('etag')! })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const head = await door.get(`/files/${told.id}`, {}, 'HEAD')
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(told.size)])
  })

  test.each<[string, string, Person | undefined, number, string]>([
    ['by somebody who may not', address, undefined, 403, 'FORBIDDEN'],
    ['for what the room does not take', '/files/other?name=a.pdf', clerk, 404, 'NOT_FOUND'],
    ['for what every object has', '/files/constructor?name=a.pdf', clerk, 404, 'NOT_FOUND'],
    ['without a name', '/files/notice', clerk, 400, 'FILE_NAME_INVALID'],
    ['under another name than it is', '/files/notice?name=a.png', clerk, 415, 'FILE_TYPE_REFUSED'],
  ])('must fail: %s', async (_what, path, actor, status, code) => {
    const response = await door.post(path, aPdf(), actor)
    expect([response.status, await codeOf(response)]).toEqual([status, code])
  })

  test('must fail: too large: told from what it says of its length, and from what comes', async () => {
    const large = aPdf('x', 1_000_001)
    const told = await door.post(address, large, clerk)
    expect([told.status, await codeOf(told)]).toEqual([413, 'FILE_TOO_LARGE'])
    const unsaid = await door.post(address, new Blob([new Uint8Array(large)]).stream(), clerk)
    expect([unsaid.status, await codeOf(unsaid)]).toEqual([413, 'FILE_TOO_LARGE'])
  })

  test('must fail: without the gateway’s word, with its word for another address, and a second time', async () => {
    const bare = await fetch(door.base + address, { method: 'POST', body: aPdf() })
    expect([bare.status, await codeOf(bare)]).toEqual([403, 'GATEWAY_ONLY'])
    const headers = await door.signed('POST', address, clerk)
    const elsewhere = await fetch(`${door.base}/files/response?name=a.pdf`, {
      method: 'POST',
      headers,
      body: aPdf(),
    })
    expect(elsewhere.status).toBe(403)
    const twice = () => fetch(door.base + address, { method: 'POST', headers, body: aPdf() })
    expect([(await twice()).status, (await twice()).status]).toEqual([201, 403])
  })

  test('must fail: the store is away, or gives something else than was handed in: 503, or a line that breaks; never kept by others', async () => {
    const { id } = await read(await door.post(address, aPdf('stored', 500_000), clerk))
    await adopt(id)
    const { id: key } = (await door.room.files.blobOf(id))!
    const path = join(door.room.folder, key.slice(-2), key)
    writeFileSync(path, aPdf('altered', 500_000))
    await expect(door.get(`/files/${id}`).then((given) => given.arrayBuffer())).rejects.toThrow()
    writeFileSync(path, aPdf('cut off'))
    const cut = await door.get(`/files/${id}`)
    expect([cut.status, cut.headers.get('cache-control'), await codeOf(cut)]).toEqual([
      500,
      'no-store',
      'INTERNAL',
    ])
    rmSync(path)
    const away = await door.get(`/files/${id}`)
    expect([away.status, away.headers.get('cache-control'), await codeOf(away)]).toEqual([
      503,
      'no-store',
      'STORAGE_UNAVAILABLE',
    ])
    expect(away.headers.get('content-disposition')).toBeNull()
  })

  test('so many at a time: the next is told to come back, and a place is free once a sender has left', async () => {
    const holding = await Promise.all([begin(), begin(), begin()])
    await until(async () => (await door.room.blobs()).ARRIVING === 3)
    const response = await door.post(address, aPdf(), clerk)
    expect([response.status, await codeOf(response)]).toEqual([503, 'TOO_BUSY'])
    for (const sending of holding) sending.destroy()
    await until(async () => (await door.post(address, aPdf(), clerk)).status === 201)
    await until(async () => !(await door.room.blobs()).ARRIVING)
    expect(await db.dataSource.query(`select id from stored_file where purpose = 'response'`)).toEqual([])
  })

  test('the graph answers beside uploads that stand still', async () => {
    const sending = await begin()
    await until(async () => (await door.room.blobs()).ARRIVING === 1)
    expect((await fetch(`${door.base}/livez`)).status).toBe(200)
    sending.destroy()
    await until(async () => !(await door.room.blobs()).ARRIVING)
  })
})
