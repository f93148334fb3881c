import type { Actor } from '@gongshi/domain-kit'
import type { ReadableFile, UsedFile } from '@gongshi/service-kit'
import { readsResolutions } from '../../domain/resolution/reads-resolutions.ts'
import type { Store } from '../store.ts'

/** Minutes for whoever reads the resolution they belong to; undefined for everybody else, as if they were not there. */
export const readableMinutes =
  ({ resolutions, organizations }: Pick<Store, 'resolutions' | 'organizations'>) =>
  async (file: UsedFile, actor: Actor): Promise<ReadableFile | undefined> => {
    const owners = await resolutions.byIds(file.owners.map((owner) => owner.id))
    const bodies = await organizations.byCodes(owners.map(({ uscc }) => uscc))
    return bodies.some((body) => readsResolutions(actor, body)) ? { file, isPublic: false } : undefined
  }
