import { readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { PUBLIC } from '@gongshi/domain-kit'
import { type TestDatabase, testDatabase } from '@gongshi/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { aFilesRoom, someRules } from '../../../test/files/a-files-room.ts'
import { aPdf, arriving, breakingOff, stalling, whole } from '../../../test/files/some-files.ts'
import { fileMigrations } from '../../database/index.ts'
import { wrappingKeys } from '../../keys/wrapping-keys.ts'
import { giveOut } from '../giving/give-out.ts'
import { rewrapKeys } from '../leaving/rewrap-keys.ts'
import { takeIn, type Upload } from './take-in.ts'

let db: TestDatabase
let room: Awaited<ReturnType<typeof aFilesRoom>>
beforeAll(async () => {
  db = await testDatabase({ migrations: [fileMigrations] })
  room = await aFilesRoom(db)
})
afterAll(() => db.close())
beforeEach(() => db.clean())

const upload = (over: Partial<Upload> = {}): Upload => ({
  purpose: 'notice',
  rule: someRules.notice,
  name: '需求书.pdf',
  bytes: arriving(aPdf()),
  actor: PUBLIC,
  ...over,
})
const take = (over?: Partial<Upload>) => takeIn(room.intake, upload(over))
const sealed = (over?: Partial<Upload>) => take({ purpose: 'response', rule: someRules.response, ...over })
const given = async (file: { id: string; sha256: string }) =>
  whole(await giveOut({ ...room.intake, files: room.files }, file))

describe('a file is taken in while it comes', () => {
  test('whole: what it is, whose, and its bytes again', async () => {
    const bytes = aPdf('whole', 300_000)
    const file = await take({
      bytes: arriving(bytes),
      actor: { kind: 'person', subject: 'a', roles: [], subRoles: [] },
    })
    expect(file).toMatchObject({
      name: '需求书.pdf',
      mediaType: 'application/pdf',
      size: 300_000,
      classification: 'PUBLIC',
      isScanned: false,
    })
    expect(file.uploadedBy).toMatch(/^[0-9a-f]{64}$/)
    expect(await room.files.byIds([file.id])).toEqual([{ ...file, owners: [] }])
    expect((await given(file)).equals(bytes)).toBe(true)
  })

  test('the same bytes twice lie in the store once, under two names', async () => {
    const [first, second] = [await take(), await take({ name: '另一个名字.pdf' })]
    expect(first.id).not.toBe(second.id)
    expect(first.sha256).toBe(second.sha256)
    expect(await room.blobs()).toEqual({ STORED: 1, LEAVING: 1 })
    expect((await given(second)).equals(aPdf())).toBe(true)
  })

  test('and at the same moment, too', async () => {
    const files = await Promise.all(Array.from({ length: 8 }, (_, at) => take({ name: `${at}.pdf` })))
    expect(await room.blobs()).toEqual({ STORED: 1, LEAVING: 7 })
    for (const file of files) expect((await given(file)).equals(aPdf())).toBe(true)
  })

  test('sealed: nobody who reads the store’s disks reads it, nor sees that two are the same', async () => {
    const bytes = aPdf('一份投标文件', 200_000)
    const [one, other] = [await sealed({ bytes: arriving(bytes) }), await sealed({ bytes: arriving(bytes) })]
    expect(await room.blobs()).toEqual({ STORED: 2 })
    const closed = await Promise.all(
      [one, other].map(async ({ id }) => {
        const { id: key } = (await room.files.blobOf(id))!
        return readFileSync(join(room.folder, key.slice(-2), key))
      }),
    )
    for (const lying of closed) expect(lying.includes(Buffer.from('一份投标文件'))).toBe(false)
    expect(closed[0]!.equals(closed[1]!)).toBe(false)
    expect((await given(one)).equals(bytes)).toBe(true)
  })

  test('sealed files go under a new house key without being touched, and the old key may go', async () => {
    const file = await sealed()
    const both = wrappingKeys(`2027=${'b'.repeat(64)} 2026=${'a'.repeat(64)}`, 'FILES_KEYS')
    expect(await rewrapKeys(db.dataSource, both)).toBe(1)
    expect(await rewrapKeys(db.dataSource, both)).toBe(0)
    const keys = wrappingKeys(`2027=${'b'.repeat(64)}`, 'FILES_KEYS')
    const bytes = await whole(await giveOut({ ...room.intake, keys, files: room.files }, file))
    expect(bytes.equals(aPdf())).toBe(true)
  })

  test('must fail: what the store damaged is not given out as whole', async () => {
    const file = await take({ bytes: arriving(aPdf('as handed in')) })
    await expect(given({ ...file, sha256: 'f'.repeat(64) })).rejects.toThrow('not what was handed in')
  })
})

describe('nothing is kept of what did not come whole and good', () => {
  const quick = { idleMs: 50, graceMs: 50, bytesPerS: 1, mostMs: 1000 }
  test.each<[string, Partial<Upload>, string]>([
    ['too large by a byte', { bytes: arriving(aPdf('x', 1_000_001)) }, 'FILE_TOO_LARGE'],
    ['empty', { bytes: arriving(Buffer.alloc(0)) }, 'FILE_EMPTY'],
    ['not what it says', { bytes: arriving(Buffer.from('<html>')) }, 'FILE_TYPE_REFUSED'],
    ['of a kind nobody takes here', { name: '图片.png' }, 'FILE_TYPE_REFUSED'],
    ['without a name', { name: ' ' }, 'FILE_NAME_INVALID'],
    ['broken off', { bytes: breakingOff(aPdf()) }, 'UPLOAD_BROKEN_OFF'],
    ['stalled', { bytes: stalling(aPdf()) }, 'UPLOAD_TOO_SLOW'],
  ])('must fail: %s', async (_what, over, code) => {
    await expect(takeIn({ ...room.intake, pace: quick }, upload(over))).rejects.toMatchObject({ code })
    const { STORED = 0, ARRIVING = 0 } = await room.blobs()
    expect({ STORED, ARRIVING }).toEqual({ STORED: 0, ARRIVING: 0 })
    expect(await db.dataSource.query('select id from stored_file')).toEqual([])
  })

  test('must fail: the store is away: one clear error, nothing half-written; when it is back it goes on', async () => {
    renameSync(room.folder, `${room.folder}-away`)
    await expect(take()).rejects.toMatchObject({ status: 503, code: 'STORAGE_UNAVAILABLE' })
    renameSync(`${room.folder}-away`, room.folder)
    expect(await room.blobs()).toEqual({ LEAVING: 1 })
    expect(await db.dataSource.query('select id from stored_file')).toEqual([])
    expect((await given(await take())).equals(aPdf())).toBe(true)
  })

  test('must fail: sealed, and no key is set', async () => {
    const { keys: _keys, ...without } = room.intake
    await expect(takeIn(without, upload({ rule: someRules.response }))).rejects.toThrow(
      'FILES_KEYS must be set',
    )
  })
})
