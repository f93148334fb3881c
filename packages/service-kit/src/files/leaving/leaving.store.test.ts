import { newId, PUBLIC } from '@gongshi/domain-kit'
import { type TestDatabase, testDatabase } from '@gongshi/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { aFilesRoom, someRules } from '../../../test/files/a-files-room.ts'
import { aPdf, arriving } from '../../../test/files/some-files.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { fileMigrations } from '../../database/index.ts'
import { insertMany } from '../../database/insert-many.ts'
import { fireDueTimers } from '../../timers/fire-due-timers.ts'
import { planTimersForMany } from '../../timers/plan-timers.ts'
import { takeIn } from '../intake/take-in.ts'
import { filesIn } from '../tables/files-in.ts'
import { fileTimer } from './file-timer.ts'
import { letFilesGo } from './let-files-go.ts'
import { sweepBlobs } from './sweep-blobs.ts'

let db: TestDatabase
let room: Awaited<ReturnType<typeof aFilesRoom>>
beforeAll(async () => {
  db = await testDatabase({ migrations: [fileMigrations] })
})
afterAll(() => db.close())
beforeEach(async () => {
  await db.clean()
  room = await aFilesRoom(db)
})

const take = (words: string) =>
  takeIn(room.intake, {
    purpose: 'notice',
    rule: someRules.notice,
    name: '需求书.pdf',
    bytes: arriving(aPdf(words)),
    actor: PUBLIC,
  })
const use = (id: string, fileIds: string[]) =>
  inTransaction(db.dataSource, (tx) => filesIn(tx).use({ type: 'project', id }, fileIds, room.clock.instant))
const fire = () => fireDueTimers({ dataSource: db.dataSource, clock: room.clock, handlers: [fileTimer] })
const sweep = async () => {
  let swept = 0
  for (;;) {
    const some = await sweepBlobs({ dataSource: db.dataSource, store: room.intake.store }, 6)
    if (some === 0) return swept
    swept += some
  }
}

describe('a file that no record adopts leaves by itself', () => {
  test('one second before its time it is there, and at its time it is gone, from the store too', async () => {
    const { id } = await take('orphan')
    room.clock.advance('PT23H59M59S')
    await fire()
    expect(await room.files.byIds([id])).toHaveLength(1)
    room.clock.advance('PT1S')
    await fire()
    expect(await room.files.byIds([id])).toEqual([])
    expect(await sweep()).toBe(1)
    expect(room.stored()).toEqual([])
  })

  test('adopted, it stays for good; let go by its record, it has its hours again', async () => {
    const { id } = await take('adopted')
    await use('p1', [id])
    room.clock.advance('PT1000H')
    await fire()
    expect((await room.files.byIds([id]))[0]?.owners).toEqual([{ type: 'project', id: 'p1' }])
    await use('p1', [])
    room.clock.advance('PT23H')
    await fire()
    expect(await room.files.byIds([id])).toHaveLength(1)
    room.clock.advance('PT1H')
    await fire()
    expect(await room.files.byIds([id])).toEqual([])
  })

  test('of two records that use it, the last one keeps it', async () => {
    const { id } = await take('shared')
    await use('p1', [id])
    await use('p2', [id])
    await use('p1', [])
    room.clock.advance('PT48H')
    await fire()
    expect((await room.files.byIds([id]))[0]?.owners).toEqual([{ type: 'project', id: 'p2' }])
  })

  test('of two files with the same bytes one leaves and the other stays whole', async () => {
    const [gone, kept] = [await take('same'), await take('same')]
    await use('p1', [kept.id])
    room.clock.advance('PT24H')
    await fire()
    expect(await room.files.byIds([gone.id])).toEqual([])
    await sweep()
    expect(room.stored()).toEqual([(await room.files.blobOf(kept.id))!.id])
  })

  test('adopted at the moment it is to leave: one of both happens, never half of each', async () => {
    const files = await Promise.all(Array.from({ length: 12 }, (_, at) => take(`race ${at}`)))
    await Promise.all(
      files.flatMap(({ id }) => [
        inTransaction(db.dataSource, async (tx) => {
          if ((await filesIn(tx).hold([id])).length)
            await filesIn(tx).use({ type: 'p', id }, [id], room.clock.instant)
        }),
        inTransaction(db.dataSource, (tx) => letFilesGo(tx, [id])),
      ]),
    )
    await sweep()
    const there = await room.files.byIds(files.map(({ id }) => id))
    const used = await db.dataSource.query('select file_id from file_use')
    expect(there.map(({ id }) => id).sort()).toEqual(
      used.map((row: { file_id: string }) => row.file_id).sort(),
    )
    expect(room.stored()).toHaveLength(there.length)
  })
})

describe('what was begun and never finished leaves as well', () => {
  test('an upload that has been on its way for six hours was broken off with its process; a younger one may still come', async () => {
    const [old, young] = [newId(), newId()]
    for (const id of [old, young]) await room.intake.store.put(id, arriving(aPdf(id)))
    await db.dataSource.query(
      `insert into stored_blob (id, state, at) values (?, 'ARRIVING', timestampadd(hour, -6, utc_timestamp(3)) - interval 1 second),
        (?, 'ARRIVING', timestampadd(hour, -6, utc_timestamp(3)) + interval 60 second)`,
      [old, young],
    )
    expect(await sweep()).toBe(1)
    expect(room.stored()).toEqual([young])
  })

  test('must fail: while the store is away nothing counts as removed', async () => {
    const { id } = await take('stays in its row')
    await inTransaction(db.dataSource, (tx) => letFilesGo(tx, [id]))
    const away = { remove: () => Promise.reject(new Error('away')) }
    await expect(sweepBlobs({ dataSource: db.dataSource, store: away }, 6)).rejects.toThrow('away')
    expect(await room.blobs()).toEqual({ LEAVING: 1 })
    expect(await sweep()).toBe(1)
  })
})

test('10,000 orphans leave in batches, and what records use stays', async () => {
  const many = 10_000
  const kept = await take('used')
  await use('p1', [kept.id])
  const ids = Array.from({ length: many }, () => newId())
  for (let from = 0; from < many; from += 100)
    await Promise.all(
      ids.slice(from, from + 100).map((id) => room.intake.store.put(id, arriving(Buffer.from('%PDF-')))),
    )
  await insertMany(
    db.dataSource,
    'stored_blob',
    ids.map((id) => ({ id, state: 'STORED' })),
  )
  await db.dataSource.query(
    `insert into stored_file
       select b.id, b.id, f.purpose, f.name, f.media_type, f.size, f.sha256, f.classification, f.uploaded_at, f.uploaded_by,
              f.orphan_hours, f.is_scanned
         from stored_blob b join stored_file f on f.id = ? where b.id <> f.blob_id`,
    [kept.id],
  )
  const dueAt = room.clock.instant.add({ hours: 24 })
  await inTransaction(db.dataSource, (tx) =>
    planTimersForMany(
      tx,
      ids.map((id) => ({ subject: { id, version: 1 }, plan: [{ kind: fileTimer.kind, dueAt }] })),
    ),
  )
  room.clock.advance('PT24H')
  // two lanes may stand in each other's way: what a deadlock left is due still, and fires with the next look
  while ((await fire()).length > 0);
  expect(await db.dataSource.query('select id from stored_file')).toEqual([{ id: kept.id }])
  expect(await sweep()).toBe(many)
  expect(room.stored()).toEqual([(await room.files.blobOf(kept.id))!.id])
  expect(await room.blobs()).toEqual({ STORED: 1 })
}, 120_000)
