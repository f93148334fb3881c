import type { ClerkResolvers } from '../../types.generated.ts'

export const Clerk: ClerkResolvers = {
  name: async ({ subject }, _args, { loaders }) => (await loaders.clerks.load(subject))?.name ?? null,
  agency: async ({ subject }, _args, { loaders }) => {
    const uscc = (await loaders.clerks.load(subject))?.agencyUscc
    return uscc ? { uscc } : null
  },
}
