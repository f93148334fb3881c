import type { Actor, Uscc } from '@gongshi/domain-kit'
import type { ReadableFile } from '@gongshi/service-kit'
import { speaksFor } from '../../domain/enterprise/verbs.ts'
import type { Store } from '../store.ts'

/** A licence for the supplier it belongs to; undefined for everybody else, as if it were not there. */
export const readableLicence =
  ({ files }: Pick<Store, 'files'>) =>
  async (id: string, actor: Actor): Promise<ReadableFile | undefined> => {
    const [file] = await files.byIds([id])
    if (file?.purpose !== 'licence') return undefined
    return file.owners.some((owner) => speaksFor(actor, owner.id as Uscc))
      ? { file, isPublic: false }
      : undefined
  }
