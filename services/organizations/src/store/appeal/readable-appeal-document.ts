import type { Actor } from '@gongshi/domain-kit'
import type { ReadableFile, UsedFile } from '@gongshi/service-kit'
import { readsAppeal } from '../../domain/appeal/reads-appeal.ts'
import type { Store } from '../store.ts'

/** What goes with an appeal, for the association and the agency it was sent to; undefined for everybody else, as if it were not there. */
export const readableAppealDocument =
  ({ appeals }: Pick<Store, 'appeals'>) =>
  async (file: UsedFile, actor: Actor): Promise<ReadableFile | undefined> => {
    const owners = await appeals.byIds(file.owners.map((owner) => owner.id))
    return owners.some((appeal) => readsAppeal(actor, appeal)) ? { file, isPublic: false } : undefined
  }
