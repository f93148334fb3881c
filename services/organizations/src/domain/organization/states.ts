import type { Moves } from '@gongshi/domain-kit'

export const organizationStatuses = [
  'ACTIVE',
  'ACTIVITY_SUSPENDED',
  'REVOKED',
  'LIQUIDATING',
  'DEREGISTERED',
] as const

/** 正常, 限期停止活动, 撤销登记, 清算中, 已注销. */
export type OrganizationStatus = (typeof organizationStatuses)[number]

export type OrganizationEvent =
  | 'suspendActivity'
  | 'endSuspension'
  | 'revoke'
  | 'overturn'
  | 'liquidate'
  | 'deregister'

/**
 * What can happen to a registered social organization.
 *
 * A revoked body still has to be liquidated and deregistered; its code stays visible for ever. A revocation overturned meanwhile stops the
 * liquidation; nothing revives a body that is deregistered.
 *
 * @source domain 4.1 (Organization); 社会团体登记管理条例 articles 20 and 33
 */
export const organizationMoves: Moves<OrganizationStatus, OrganizationEvent> = {
  initial: ['ACTIVE'],
  rows: [
    { from: 'ACTIVE', event: 'suspendActivity', to: 'ACTIVITY_SUSPENDED' },
    { from: 'ACTIVITY_SUSPENDED', event: 'endSuspension', to: 'ACTIVE' },
    { from: ['ACTIVE', 'ACTIVITY_SUSPENDED'], event: 'revoke', to: 'REVOKED' },
    { from: ['ACTIVITY_SUSPENDED', 'REVOKED', 'LIQUIDATING'], event: 'overturn', to: 'ACTIVE' },
    { from: ['ACTIVE', 'ACTIVITY_SUSPENDED', 'REVOKED'], event: 'liquidate', to: 'LIQUIDATING' },
    { from: 'LIQUIDATING', event: 'deregister', to: 'DEREGISTERED' },
  ],
  terminal: ['DEREGISTERED'],
}
