import type { Actor } from '@gongshi/domain-kit'
import type { ReadableFile, UsedFile } from '@gongshi/service-kit'
import { readsWhole } from '../../domain/supervision/reads-supervision.ts'
import type { Store } from '../store.ts'

/** What goes with a record of supervision, for whoever reads it as it was written; undefined for everybody else, as if it were not there. */
export const readableSupervisionPaper =
  ({ supervisions }: Pick<Store, 'supervisions'>) =>
  async (file: UsedFile, actor: Actor): Promise<ReadableFile | undefined> => {
    const owners = await supervisions.byIds(file.owners.map((owner) => owner.id))
    return owners.some((record) => readsWhole(actor, record)) ? { file, isPublic: false } : undefined
  }
