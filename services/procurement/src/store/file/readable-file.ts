import type { Actor } from '@gongshi/domain-kit'
import type { ReadableFile } from '@gongshi/service-kit'
import type { OwnerType } from '../../domain/file/handed-in.ts'
import { mayRead } from '../../domain/file/may-read.ts'
import type { Records } from '../store.ts'

/** A file for whoever may read it, by the records that use it; undefined for everybody else, as if it were not there. */
export const readableFile =
  ({ files, projects, objections }: Pick<Records, 'files' | 'projects' | 'objections'>) =>
  async (id: string, actor: Actor): Promise<ReadableFile | undefined> => {
    const [file] = await files.byIds([id])
    if (!file) return undefined
    const ids = (type: OwnerType) =>
      file.owners.filter((owner) => owner.type === type).map((owner) => owner.id)
    const of = {
      projects: await projects.byIds(ids('project')),
      objections: await objections.byIds(ids('objection')),
    }
    const reading = mayRead(file, of, actor)
    return reading === 'NOBODY' ? undefined : { file, isPublic: reading === 'EVERYBODY' }
  }
