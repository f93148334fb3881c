import type { Actor } from '@gongshi/domain-kit'
import type { Clock, ReadableFile, UsedFile } from '@gongshi/service-kit'
import { charterIn } from '../../domain/registration/charter-in.ts'
import { readsApplication } from '../../domain/registration/sees-application.ts'
import { inEffectFor } from '../delegation/in-effect-for.ts'
import type { Store } from '../store.ts'

/** A document for whoever reads the application that uses it; undefined for everybody else, as if it were not there. */
export const readableDocument =
  (store: Pick<Store, 'applications' | 'delegations'>, clock: Clock) =>
  async (file: UsedFile, actor: Actor): Promise<ReadableFile | undefined> => {
    const owners = await store.applications.byIds(file.owners.map((owner) => owner.id))
    if (owners.some((application) => charterIn(application) === file.id)) return { file, isPublic: true }
    const held = await inEffectFor(store, actor, await clock.now())
    return owners.some((application) => readsApplication(actor, application, held))
      ? { file, isPublic: false }
      : undefined
  }
