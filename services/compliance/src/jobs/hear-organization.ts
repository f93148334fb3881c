import type { Uscc } from '@gongshi/domain-kit'
import { hear } from '@gongshi/service-kit'
import { hearOrganization } from '../commands/organization/hear-organization.ts'
import { storeIn } from '../store/store.ts'

/** An organization came into the register. */
export const hearOrganizationRegistered = hear({
  room: 'compliance',
  event: 'organization.registered.v1',
  apply: (tx, { body, aggregateVersion, occurredAt }) =>
    hearOrganization(
      storeIn(tx),
      { uscc: body.uscc as Uscc, status: body.status, heardVersion: aggregateVersion },
      occurredAt,
    ),
})

/** An organization's state in the register changed. */
export const hearOrganizationStatusChanged = hear({
  room: 'compliance',
  event: 'organization.status-changed.v1',
  apply: (tx, { body, aggregateVersion, occurredAt }) =>
    hearOrganization(
      storeIn(tx),
      { uscc: body.uscc as Uscc, status: body.to, heardVersion: aggregateVersion },
      occurredAt,
    ),
})
