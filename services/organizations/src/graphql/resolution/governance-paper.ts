import type { Uscc } from '@gongshi/domain-kit'
import { readsResolutions } from '../../domain/resolution/reads-resolutions.ts'
import type { GraphContext } from '../context.ts'
import { storedFile } from '../registration/stored-file.ts'

/** The paper of what an organization recorded of itself, for it and those who supervise it; null for everybody else. */
export async function governancePaper(
  { uscc, fileId }: { uscc: Uscc; fileId: string },
  { actor, load }: GraphContext,
) {
  const organization = await load.organizations.load(uscc)
  if (!organization || !readsResolutions(actor, organization)) return null
  const file = await load.files.load(fileId)
  return file ? storedFile(file) : null
}
