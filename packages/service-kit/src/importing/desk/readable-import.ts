import type { Actor, ImportingOffice } from '@gongshi/domain-kit'
import type { ReadableFile } from '../../files/door/files-door.ts'
import type { UsedFile } from '../../files/tables/files-in.ts'
import type { ImportStore } from '../run/import-store.ts'
import { knows } from './import-refusals.ts'

/** A file of an import for whoever sees that import; undefined for everybody else, as if it were not there. */
export const readableImport =
  (office: ImportingOffice) =>
  ({ files, imports }: Pick<ImportStore, 'files' | 'imports'>) =>
  async (id: string, actor: Actor): Promise<ReadableFile | undefined> => {
    const [file] = await files.byIds([id])
    return file && importedFile(office)({ imports })(file, actor)
  }

/** The same of a file that was read already, in a room that takes files of several purposes. */
export const importedFile =
  (office: ImportingOffice) =>
  ({ imports }: Pick<ImportStore, 'imports'>) =>
  async (file: UsedFile, actor: Actor): Promise<ReadableFile | undefined> => {
    const owner = file.owners.find(({ type }) => type === 'import')
    const run = owner && (await imports.byId(owner.id))
    return run && knows(office, actor, run) ? { file, isPublic: false } : undefined
  }
