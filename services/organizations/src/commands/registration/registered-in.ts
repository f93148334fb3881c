import type { Uscc } from '@gongshi/domain-kit'
import type { Agency } from '../../domain/agency/agency.ts'
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

/** The same where it must be there: an application of a registered body is of one that never leaves the table. */
export async function heldFor(
  tx: Store,
  application: { id: string; organizationUscc?: Uscc },
): Promise<Registered & { organization: KeptOrganization }> {
  const held = await heldIn(tx, application)
  if (!held) throw new Error(`application ${application.id} is of no organization of the register`)
  return held
}

/** A body with all that is registered of it. */
export const registeredIn = async <O extends Registered['organization']>(
  tx: Store,
  organization: O,
): Promise<Registered & { organization: O }> => ({
  organization,
  facts: await tx.registeredFacts.of(organization.uscc),
})

/** The registrar that has a body in its register; undefined where the register does not say. */
export async function registrarOf(
  tx: Store,
  { registrarUscc }: { registrarUscc: Uscc | null },
): Promise<Agency | undefined> {
  const [agency] = registrarUscc ? await tx.agencies.byCodes([registrarUscc]) : []
  return agency
}
