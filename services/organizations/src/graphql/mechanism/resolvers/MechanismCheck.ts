import { readsResolutions } from '../../../domain/resolution/reads-resolutions.ts'
import { storedFile } from '../../registration/stored-file.ts'
import type { MechanismCheckResolvers } from './../../types.generated.ts'

export const MechanismCheck: MechanismCheckResolvers = {
  year: ({ checkYear }) => checkYear,
  evidence: async ({ uscc, fileId }, _args, { actor, load }) => {
    const organization = await load.organizations.load(uscc)
    if (!organization || !readsResolutions(actor, organization)) return null
    const file = await load.files.load(fileId)
    return file ? storedFile(file) : null
  },
}
