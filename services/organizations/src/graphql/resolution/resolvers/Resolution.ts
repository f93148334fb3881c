import { storedFile } from '../../registration/stored-file.ts'
import type { ResolutionResolvers } from './../../types.generated.ts'

export const Resolution: ResolutionResolvers = {
  minutes: async ({ fileId }, _args, { load }) => {
    const file = fileId ? await load.files.load(fileId) : null
    return file ? storedFile(file) : null
  },
}
