import type { BranchResolvers } from './../../types.generated.ts'

export const Branch: BranchResolvers = {
  kind: ({ kind }) => kind ?? null,
  isSelfRecorded: ({ resolutionId }) => resolutionId !== undefined,
  needsLegalCheck: ({ needsLegalCheck }) => needsLegalCheck ?? false,
  resolvedOn: async ({ resolutionId }, _args, { load }) =>
    resolutionId === undefined ? null : ((await load.resolutions.load(resolutionId))?.heldOn ?? null),
}
