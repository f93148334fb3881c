import type { Instant } from '@gongshi/domain-kit'
import type { KnownOrganization } from '../../domain/organization/known-organization.ts'
import type { Store } from '../../store/store.ts'

/** Remembers a code of the register and where it stands there; older news than what is known changes nothing. */
export async function hearOrganization(tx: Store, heard: KnownOrganization, at: Instant): Promise<void> {
  await tx.knownOrganizations.keep(heard, at)
}
