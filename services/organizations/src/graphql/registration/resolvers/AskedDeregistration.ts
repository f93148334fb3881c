import { bodies } from '../../organization/bodies.ts'
import type { AskedDeregistrationResolvers } from '../../types.generated.ts'

export const AskedDeregistration: AskedDeregistrationResolvers = {
  successors: async ({ successorUsccs }, _args, { load }) => bodies(load, successorUsccs),
}
