import type { AskedDeregistrationResolvers } from '../../types.generated.ts'

export const AskedDeregistration: AskedDeregistrationResolvers = {
  successors: async ({ successorUsccs }, _args, { load }) => {
    const found = await load.organizations.loadMany([...successorUsccs])
    return found.flatMap((one) => (one === null || one instanceof Error ? [] : [one]))
  },
}
