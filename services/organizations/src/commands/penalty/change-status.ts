import { type Actor, type Instant, nextVersion } from '@gongshi/domain-kit'
import type { OrganizationStatus } from '../../domain/organization/states.ts'
import type { KeptOrganization } from '../../store/organization/organization-mapping.ts'
import type { Store } from '../../store/store.ts'
import { announceRegister } from '../organization/announce-register.ts'

type Changing = {
  kept: KeptOrganization
  status: OrganizationStatus
  at: Instant
  why: object
  command: string
  /** Compliance's news, unless it is said otherwise. */
  actor?: Actor
}

const BY_COMPLIANCE: Actor = { kind: 'system', name: 'penalty' }

/** A held organization stands elsewhere from now on: the other rooms hear of it, and the trail says by which penalty. */
export async function changeStatus(
  tx: Store,
  { kept, status, at, why, command, actor = BY_COMPLIANCE }: Changing,
): Promise<void> {
  const isElsewhere = status !== kept.status
  const { version, ...organization } = isElsewhere ? nextVersion(kept, { status }) : kept
  if (isElsewhere) {
    await tx.organizations.amend(organization, { at, by: 'penalty' })
    await announceRegister(tx, { kept, organization, version, at })
  }
  await tx.audit({
    at,
    actor,
    command,
    aggregateType: 'organization',
    aggregateId: kept.uscc,
    version,
    change: { from: kept.status, to: status, ...why },
  })
}
