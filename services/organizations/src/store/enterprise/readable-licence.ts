import type { Actor, Uscc } from '@gongshi/domain-kit'
import type { ReadableFile, UsedFile } from '@gongshi/service-kit'
import { speaksFor } from '../../domain/enterprise/verbs.ts'

/** A licence for the supplier it belongs to; undefined for everybody else, as if it were not there. */
export const readableLicence = async (file: UsedFile, actor: Actor): Promise<ReadableFile | undefined> =>
  file.owners.some((owner) => speaksFor(actor, owner.id as Uscc)) ? { file, isPublic: false } : undefined
