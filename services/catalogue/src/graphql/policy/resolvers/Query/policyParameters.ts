import { dayOr } from '../../../today.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { policiesInForce } from '../../policies-in-force.ts'

export const policyParameters: NonNullable<QueryResolvers['policyParameters']> = async (
  _parent,
  args,
  context,
) => policiesInForce(context, { on: await dayOr(args.on, context), keys: args.keys ?? null })
