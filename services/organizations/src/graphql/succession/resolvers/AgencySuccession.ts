import { mayRecord } from '../../../domain/succession/verbs.ts'
import { storedFile } from '../../registration/stored-file.ts'
import type { AgencySuccessionResolvers } from './../../types.generated.ts'

export const AgencySuccession: AgencySuccessionResolvers = {
  from: ({ fromUscc }, _args, { load }) => load.agencies.load(fromUscc),
  to: ({ toUscc }, _args, { load }) => load.agencies.load(toUscc),
  document: async ({ documentId }, _args, { load }) => {
    const file = await load.files.load(documentId)
    return file ? storedFile(file) : null
  },
  mayConfirm: async (succession, _args, { actor, load }) => {
    const from = (await load.agencies.load(succession.fromUscc)) ?? undefined
    return succession.state === 'PROPOSED' && mayRecord({ actor, from, said: succession })
  },
}
