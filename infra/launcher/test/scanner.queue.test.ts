import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PUBLIC } from '@gongshi/domain-kit'
import { fileMigrations } from '@gongshi/service-kit'
import { aFilesRoom, aPdf, arriving, clamd, takeIn } from '@gongshi/service-kit/test'
import { type TestDatabase, testDatabase } from '@gongshi/testkit'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startClamd } from '../src/scanner/start-clamd.ts'
import type { PrivateServer } from '../src/servers/server.ts'

/** The text every scanner is tried with; put together here, so that no scanner takes this file for it. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-', 'TEST-FILE!$H+H*'].join('')
const MOST = 2_000_000

let db: TestDatabase
let room: Awaited<ReturnType<typeof aFilesRoom>>
let server: PrivateServer
beforeAll(async () => {
  server = await startClamd({
    dir: mkdtempSync(join(tmpdir(), 'gongshi-clamd-')),
    signatures: [`Gongshi.Eicar:0:*:${Buffer.from(EICAR).toString('hex')}`],
    mostBytes: MOST,
  })
  db = await testDatabase({ migrations: [fileMigrations] })
  room = await aFilesRoom(db)
}, 300_000)
afterAll(async () => {
  await server?.stop()
  await db?.close()
})

const rule = { classification: 'PUBLIC', mediaTypes: ['application/pdf'], mayHandIn: () => true } as const
const take = (bytes: Buffer, url = server.url) =>
  takeIn(
    { ...room.intake, mostBytes: 10_000_000, scanner: clamd({ url, verdictMs: 20_000 }) },
    { purpose: 'notice', rule, name: 'a.pdf', bytes: arriving(bytes, 50_000), actor: PUBLIC },
  )
const kept = async () => (await room.blobs()).STORED ?? 0

describe('files are looked through by ClamAV while they come', () => {
  test('clean: kept, and known to have been looked through', async () => {
    expect(await take(aPdf('clean', 1_500_000))).toMatchObject({ size: 1_500_000, isScanned: true })
    expect(await kept()).toBe(1)
  })

  test.each([
    ['at its beginning', Buffer.concat([aPdf(), Buffer.from(EICAR)])],
    ['behind a million bytes', Buffer.concat([aPdf('x', 1_000_000), Buffer.from(EICAR), aPdf('y', 5000)])],
  ])('must fail: infected, %s: nothing of it is kept', async (_what, bytes) => {
    const before = await kept()
    await expect(take(bytes)).rejects.toMatchObject({ status: 422, code: 'FILE_INFECTED' })
    expect(await kept()).toBe(before)
  })

  test('must fail: longer than the scanner looks: what nobody looked through is not taken', async () => {
    await expect(take(aPdf('long', MOST + 100_000))).rejects.toMatchObject({
      status: 503,
      code: 'SCANNER_UNAVAILABLE',
    })
  })

  test('must fail: the scanner is away; when it is back, files are taken again', async () => {
    await server.kill('SIGKILL')
    await expect(take(aPdf())).rejects.toMatchObject({ status: 503, code: 'SCANNER_UNAVAILABLE' })
    await server.restart()
    expect(await take(aPdf('back'))).toMatchObject({ isScanned: true })
  })
})
