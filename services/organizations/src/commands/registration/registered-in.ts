import type { Uscc } from '@gongshi/domain-kit'
import type { Registered } from '../../domain/registered-facts/registered.ts'
import type { KeptOrganization } from '../../store/organization/organization-mapping.ts'
import type { Store } from '../../store/store.ts'

/** The body that applies as the register has it, held: nobody else changes it while this is decided. */
export async function heldIn(
  tx: Store,
  { organizationUscc }: { organizationUscc?: Uscc },
): Promise<(Registered & { organization: KeptOrganization }) | undefined> {
  const organization = organizationUscc && (await tx.organizations.hold(organizationUscc))
  return organization ? registeredIn(tx, organization) : undefined
}

/** A body with all that is registered of it. */
export const registeredIn = async <O extends Registered['organization']>(
  tx: Store,
  organization: O,
): Promise<Registered & { organization: O }> => ({
  organization,
  facts: await tx.registeredFacts.of(organization.uscc),
})
