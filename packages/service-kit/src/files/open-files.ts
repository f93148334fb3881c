import type { DataSource } from 'typeorm'
import type { Clock } from '../clock/clock.ts'
import { wrappingKeys } from '../keys/wrapping-keys.ts'
import type { FilesDoor } from './door/files-door.ts'
import type { FileSettings } from './file-settings.ts'
import { giveOut } from './giving/give-out.ts'
import type { Intake } from './intake/take-in.ts'
import { clamd } from './scan/clamd.ts'
import { openFileStore } from './store/open-file-store.ts'
import type { StoredFile } from './stored-file.ts'
import { filesIn } from './tables/files-in.ts'
import { isSealed, type UploadRules } from './upload-rule.ts'

/** What a process has for files. */
export type FilesMeans = {
  intake: Intake
  /** A file's bytes for the room's own work. @throws StorageAway, DamagedFile */
  bytesOf: (file: Pick<StoredFile, 'id' | 'sha256'>) => Promise<AsyncIterable<Buffer>>
  /** The room's door for files, by its table of uploads and its word on who reads. */
  door: (room: Pick<FilesDoor, 'rules' | 'readable'>) => FilesDoor
}

/**
 * Opens a room's files as its settings say.
 *
 * @throws when the room takes sealed files and no key is set
 */
export async function openFiles(
  settings: FileSettings,
  { dataSource, clock }: { dataSource: DataSource; clock: Clock },
): Promise<FilesMeans> {
  const keys = settings.FILES_KEYS === undefined ? undefined : wrappingKeys(settings.FILES_KEYS, 'FILES_KEYS')
  const intake: Intake = {
    dataSource,
    clock,
    store: await openFileStore(settings),
    ...(settings.CLAMD_URL ? { scanner: clamd({ url: settings.CLAMD_URL }) } : {}),
    ...(keys ? { keys } : {}),
    mostBytes: settings.FILE_MAX_BYTES,
    orphanHours: settings.FILE_ORPHAN_HOURS,
  }
  return {
    intake,
    bytesOf: (file) => giveOut({ ...intake, files: filesIn(dataSource.manager) }, file),
    door: (room) => {
      if (!keys && hasSealed(room.rules)) throw new Error('sealed files are taken, so FILES_KEYS must be set')
      return { ...room, intake, uploadsAtOnce: settings.FILE_UPLOADS, files: filesIn(dataSource.manager) }
    },
  }
}

const hasSealed = (rules: UploadRules): boolean => Object.values(rules).some(isSealed)
