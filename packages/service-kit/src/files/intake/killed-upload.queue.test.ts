import { type TestDatabase, testDatabase, until } from '@gongshi/testkit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { aFilesRoom } from '../../../test/files/a-files-room.ts'
import { type RunningProgram, runProgram } from '../../../test/programs/run-program.ts'
import { fileMigrations } from '../../database/index.ts'
import { sweepBlobs } from '../leaving/sweep-blobs.ts'

let db: TestDatabase
let room: Awaited<ReturnType<typeof aFilesRoom>>
let victim: RunningProgram | undefined
beforeAll(async () => {
  db = await testDatabase({ migrations: [fileMigrations] })
  room = await aFilesRoom(db)
})
afterAll(async () => {
  victim?.process.kill('SIGKILL')
  await db.close()
})

test('kill -9 in the middle of an upload: no file, and what lies half-written is found and removed', async () => {
  victim = runProgram('a-files-room', { DATABASE_URL: db.url, FOLDER: room.folder })
  await until(() => victim!.output().split('came').length > 5, { within: 30_000 })
  victim.process.kill('SIGKILL')
  expect(await victim.ended).toBe('SIGKILL')
  expect(await db.dataSource.query('select id from stored_file')).toEqual([])
  expect(room.stored()).toEqual([expect.stringMatching(/\.part$/)])
  const sweep = () => sweepBlobs({ dataSource: db.dataSource, store: room.intake.store }, 6)
  expect(await sweep()).toBe(0)
  await db.dataSource.query('update stored_blob set at = timestampadd(hour, -7, utc_timestamp(3))')
  expect(await sweep()).toBe(1)
  expect(room.stored()).toEqual([])
  expect(await room.blobs()).toEqual({})
})
