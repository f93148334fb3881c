import { isInForceOn } from '../../../../domain/threshold/threshold-policy.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const thresholdPolicies: NonNullable<QueryResolvers['thresholdPolicies']> = async (
  _parent,
  _args,
  { store, today },
) => {
  const on = await today()
  return (await store.thresholds.all()).filter((policy) => isInForceOn(policy, on))
}
