import type { Actor } from '@gongshi/domain-kit'
import type { ReadableFile } from '@gongshi/service-kit'
import { readsApplication } from '../../domain/registration/sees-application.ts'
import type { Store } from '../store.ts'

/** A document for whoever reads the application that uses it; undefined for everybody else, as if it were not there. */
export const readableDocument =
  ({ files, applications }: Pick<Store, 'files' | 'applications'>) =>
  async (id: string, actor: Actor): Promise<ReadableFile | undefined> => {
    const [file] = await files.byIds([id])
    if (file?.purpose !== 'registration-document') return undefined
    const owners = await applications.byIds(file.owners.map((owner) => owner.id))
    return owners.some((application) => readsApplication(actor, application))
      ? { file, isPublic: false }
      : undefined
  }
