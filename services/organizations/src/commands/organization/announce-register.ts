import { civilDateOf, type Instant } from '@gongshi/domain-kit'
import type { SocialOrganization } from '../../domain/organization/organization.ts'
import type { Store } from '../../store/store.ts'

type Change = {
  kept: SocialOrganization | undefined
  organization: SocialOrganization
  version: number
  at: Instant
}

/** Tells the other rooms of a new organization, or of a new status; other changes concern nobody else. */
export async function announceRegister(
  tx: Store,
  { kept, organization, version, at }: Change,
): Promise<void> {
  const { uscc, status, divisionCode, establishedOn } = organization
  const news = { aggregateId: uscc, aggregateVersion: version, occurredAt: at }
  if (!kept) {
    const registeredOn = establishedOn ? { registeredOn: establishedOn.toString() } : {}
    await tx.announce({
      ...news,
      name: 'organization.registered.v1',
      body: { uscc, status, divisionCode, ...registeredOn },
    })
  } else if (kept.status !== status) {
    await tx.announce({
      ...news,
      name: 'organization.status-changed.v1',
      body: { uscc, from: kept.status, to: status, changedOn: civilDateOf(at).toString() },
    })
  }
}
