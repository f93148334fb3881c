import type { Actor, ImportingOffice } from '@gongshi/domain-kit'
import type { ReadableFile } from '../../files/door/files-door.ts'
import type { ImportStore } from '../run/import-store.ts'
import { knows } from './import-refusals.ts'

/** A file of an import for whoever sees that import; undefined for everybody else, as if it were not there. */
export const readableImport =
  (office: ImportingOffice) =>
  ({ files, imports }: Pick<ImportStore, 'files' | 'imports'>) =>
  async (id: string, actor: Actor): Promise<ReadableFile | undefined> => {
    const [file] = await files.byIds([id])
    const owner = file?.owners.find(({ type }) => type === 'import')
    const run = owner && (await imports.byId(owner.id))
    return file && run && knows(office, actor, run) ? { file, isPublic: false } : undefined
  }
