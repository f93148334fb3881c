import type { Instant } from '@gongshi/domain-kit'
import type { Delegation } from './delegation.ts'
import { effectiveFrom, isEffective, isOver } from './effective.ts'

export const delegationStages = ['IN_PREPARATION', 'TO_COME', 'IN_EFFECT', 'ENDED'] as const

/** What a delegation means at an instant: not published yet, published for a day to come, in effect, ended. */
export type DelegationStage = (typeof delegationStages)[number]

export function stageOf(delegation: Delegation, at: Instant): DelegationStage {
  if (isEffective(delegation, at)) return 'IN_EFFECT'
  if (!effectiveFrom(delegation)) return 'IN_PREPARATION'
  return delegation.state === 'PUBLISHED' && !isOver(delegation, at) ? 'TO_COME' : 'ENDED'
}
