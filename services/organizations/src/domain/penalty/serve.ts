import { nextState } from '@gongshi/domain-kit'
import { type OrganizationStatus, organizationMoves } from '../organization/states.ts'
import type { StatusPenaltyKind } from './status-penalty.ts'

/**
 * Where an organization stands once a penalty was served on it; where it stood, if the table names no way from there: a body that is
 * being liquidated or is deregistered is not revoked any more.
 *
 * @source domain specification R-02, 4.1
 */
export const afterServed = (status: OrganizationStatus, kind: StatusPenaltyKind): OrganizationStatus =>
  nextState(organizationMoves, status, kind === 'ACTIVITY_SUSPENSION' ? 'suspendActivity' : 'revoke') ??
  status
