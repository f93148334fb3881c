import type { Actor } from '@gongshi/domain-kit'
import type { ReadableFile, UsedFile } from '@gongshi/service-kit'
import { readsResolutions } from '../../domain/resolution/reads-resolutions.ts'
import type { Store } from '../store.ts'

type Owners = Pick<Store, 'resolutions' | 'managementSystems' | 'mechanismChecks' | 'organizations'>

/**
 * Minutes, texts of management systems and what self-checks rest on, for whoever reads what they belong to; undefined for everybody else, as
 * if they were not there.
 */
export const readableGovernancePaper =
  ({ resolutions, managementSystems, mechanismChecks, organizations }: Owners) =>
  async (file: UsedFile, actor: Actor): Promise<ReadableFile | undefined> => {
    const ids = file.owners.map(({ id }) => id)
    const owners = await Promise.all(
      [resolutions, managementSystems, mechanismChecks].map((kind) => kind.byIds(ids)),
    )
    const bodies = await organizations.byCodes(owners.flat().map(({ uscc }) => uscc))
    return bodies.some((body) => readsResolutions(actor, body)) ? { file, isPublic: false } : undefined
  }
