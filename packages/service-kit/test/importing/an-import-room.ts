import type { Actor, Person } from '@gongshi/domain-kit'
import type { HandClock } from '@gongshi/testkit'
import type { DataSource } from 'typeorm'
import { giveOut } from '../../src/files/giving/give-out.ts'
import { takeIn } from '../../src/files/intake/take-in.ts'
import type { UploadRule } from '../../src/files/upload-rule.ts'
import type { RoomImports } from '../../src/importing/index.ts'
import { dateReports } from '../../src/importing/run/date-reports.ts'
import type { ImportStore } from '../../src/importing/run/import-store.ts'
import { importTimers } from '../../src/importing/run/import-timers.ts'
import { workOnRun } from '../../src/importing/run/work-on-run.ts'
import type { Working } from '../../src/importing/run/working.ts'
import type { Log } from '../../src/log/open-log.ts'
import { aFilesRoom } from '../files/a-files-room.ts'
import { arriving } from '../files/some-files.ts'

type Of = {
  room: { dataSource: DataSource; store: ImportStore; clock: HandClock; log: Log }
  imports: RoomImports
  upload: UploadRule
  contextOf: Working['contextOf']
  reportMonthsOn: Working['reportMonthsOn']
}

/** What an office does with files at a room under test, and what the room does with them when the test says so. */
export async function anImportRoom({ room, imports, upload: rule, contextOf, reportMonthsOn }: Of) {
  const { store, clock, log } = room
  const { folder, intake, files } = await aFilesRoom(room)
  const as = (actor: Actor) => ({ actor, clock, store })
  const signal = new AbortController().signal
  const working: Working = {
    store,
    clock,
    log,
    kinds: imports.kinds,
    contextOf,
    reportMonthsOn,
    signal,
    bytesOf: (file) => giveOut({ ...intake, files }, file),
  }
  const handIn = async (name: string, bytes: Buffer | string, actor: Actor) => {
    const upload = { purpose: 'import', rule, name, bytes: arriving(Buffer.from(bytes as string)), actor }
    return (await takeIn({ ...intake, clock }, upload)).id
  }
  const run = async (id: string) => (await store.imports.byId(id))!
  const work = async (id: string, other: Partial<Working> = {}) => {
    await workOnRun({ ...working, ...other }, id)
    return run(id)
  }
  return {
    folder,
    working,
    as,
    handIn,
    run,
    work,
    /** What time does to an import when a deadline of that kind is due. */
    fire: (kind: string, id: string) =>
      room.dataSource.transaction((tx) =>
        importTimers
          .find((handler) => handler.kind === kind)!
          .fire(
            tx,
            [{ id: '', kind, subjectId: id, subjectVersion: 1, dueAt: clock.instant }],
            clock.instant,
          ),
      ),
    dateReports: () => dateReports(working),
    /** Hands a file in and lets the room look through it. */
    check: async (kind: string, bytes: Buffer | string, actor: Person, name = '名录.csv') => {
      const fileId = await handIn(name, bytes, actor)
      const begun = await imports.check(as(actor), { kind, fileId })
      if (!begun.ok) throw new Error(begun.refusals.map(({ message }) => message.en).join(' '))
      return work(begun.value.id)
    },
    /** What was found, in short: line, column, code. */
    findings: async (id: string) =>
      (await store.imports.findings(id, 0, 1000)).map(({ line, column, code }) => [line, column, code]),
  }
}
