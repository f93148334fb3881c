import { readsResolutions } from '../../../domain/resolution/reads-resolutions.ts'
import { storedFile } from '../../registration/stored-file.ts'
import type { ManagementSystemAdoptionResolvers } from './../../types.generated.ts'

export const ManagementSystemAdoption: ManagementSystemAdoptionResolvers = {
  document: async ({ uscc, fileId }, _args, { actor, load }) => {
    const organization = await load.organizations.load(uscc)
    if (!organization || !readsResolutions(actor, organization)) return null
    const file = await load.files.load(fileId)
    return file ? storedFile(file) : null
  },
}
