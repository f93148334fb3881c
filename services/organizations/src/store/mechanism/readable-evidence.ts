import type { Actor } from '@gongshi/domain-kit'
import type { ReadableFile, UsedFile } from '@gongshi/service-kit'
import { readsResolutions } from '../../domain/resolution/reads-resolutions.ts'
import type { Store } from '../store.ts'

/** What a self-check rests on, for the organization and those who supervise it; undefined for everybody else, as if it were not there. */
export const readableEvidence =
  ({ mechanismChecks, organizations }: Pick<Store, 'mechanismChecks' | 'organizations'>) =>
  async (file: UsedFile, actor: Actor): Promise<ReadableFile | undefined> => {
    const checks = await mechanismChecks.byIds(file.owners.map(({ id }) => id))
    const bodies = await organizations.byCodes(checks.map(({ uscc }) => uscc))
    return bodies.some((body) => readsResolutions(actor, body)) ? { file, isPublic: false } : undefined
  }
