import type { Actor } from '@gongshi/domain-kit'
import type { ReadableFile, UsedFile } from '@gongshi/service-kit'
import { readsResolutions } from '../../domain/resolution/reads-resolutions.ts'
import type { Store } from '../store.ts'

/** Minutes, and texts of management systems, for whoever reads what they belong to; undefined for everybody else, as if they were not there. */
export const readableMinutes =
  ({
    resolutions,
    managementSystems,
    organizations,
  }: Pick<Store, 'resolutions' | 'managementSystems' | 'organizations'>) =>
  async (file: UsedFile, actor: Actor): Promise<ReadableFile | undefined> => {
    const ids = file.owners.map((owner) => owner.id)
    const owners = [...(await resolutions.byIds(ids)), ...(await managementSystems.byIds(ids))]
    const bodies = await organizations.byCodes(owners.map(({ uscc }) => uscc))
    return bodies.some((body) => readsResolutions(actor, body)) ? { file, isPublic: false } : undefined
  }
