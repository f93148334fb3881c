import { civilDateOf } from '@gongshi/domain-kit'
import type { RegisterEntryResolvers } from './../../types.generated.ts'

export const RegisterEntry: RegisterEntryResolvers = {
  id: ({ kind, subjectId, revision }) => `${kind}:${subjectId}:${revision}`,
  organization: ({ version, recordedAt }) => (version ? { ...version, on: civilDateOf(recordedAt) } : null),
  penalty: async ({ penalty, subjectId }, _args, { load }) => {
    if (!penalty) return null
    const isTakenBack = !penalty.overturnedOn && (await load.overturnedPenalties.load(subjectId))
    return isTakenBack ? null : { ...penalty, id: subjectId }
  },
  announcement: ({ kind, subjectId }, _args, { load }) =>
    kind === 'ANNOUNCEMENT' ? load.applications.load(subjectId) : null,
}
