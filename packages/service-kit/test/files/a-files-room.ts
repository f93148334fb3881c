import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '@gongshi/domain-kit'
import { handClock, type TestDatabase } from '@gongshi/testkit'
import type { Intake } from '../../src/files/intake/take-in.ts'
import { folderStore } from '../../src/files/store/folder-store.ts'
import { filesIn } from '../../src/files/tables/files-in.ts'
import type { UploadRules } from '../../src/files/upload-rule.ts'
import { wrappingKeys } from '../../src/keys/wrapping-keys.ts'

/** What the room under test takes: something public from clerks, something sealed from anybody. */
export const someRules = {
  notice: {
    classification: 'PUBLIC',
    mediaTypes: ['application/pdf'],
    mayHandIn: (actor: Actor) => actor.kind === 'person' && actor.roles.includes('PUR'),
  },
  response: { classification: 'SEALED', mediaTypes: ['application/pdf'], mayHandIn: () => true },
} as const satisfies UploadRules

/** A room's files on a database of the test's own and a new folder. */
export async function aFilesRoom({ dataSource }: Pick<TestDatabase, 'dataSource'>) {
  const folder = mkdtempSync(join(tmpdir(), 'gongshi-files-'))
  const clock = handClock('2026-03-02T01:30:00Z')
  const keys = wrappingKeys(`2026=${'a'.repeat(64)}`, 'FILES_KEYS')
  const intake: Intake = {
    dataSource,
    clock,
    store: folderStore(folder),
    keys,
    mostBytes: 1_000_000,
    orphanHours: 24,
  }
  return {
    folder,
    clock,
    keys,
    intake,
    files: filesIn(dataSource.manager),
    /** Names of what lies in the folder. */
    stored: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map(({ name }) => name),
    /** How many blobs are in which state. */
    blobs: async (): Promise<Record<string, number>> => {
      const rows = await dataSource.query('select state, count(*) as many from stored_blob group by state')
      return Object.fromEntries(
        rows.map((row: { state: string; many: unknown }) => [row.state, Number(row.many)]),
      )
    },
  }
}
