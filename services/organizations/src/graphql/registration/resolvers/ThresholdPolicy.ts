import { thresholdBasis } from '../../../domain/threshold/threshold-policy.ts'
import type { ThresholdPolicyResolvers } from '../../types.generated.ts'

export const ThresholdPolicy: ThresholdPolicyResolvers = {
  basis: (policy) => thresholdBasis(policy),
}
