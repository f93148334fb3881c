import type { Uscc } from '@gongshi/domain-kit'
import type { VaultPlace } from '@gongshi/service-kit'

/** Where it lies in the vault how a supplier is reached. */
export const contactPlace = (uscc: Uscc): VaultPlace => ({
  kind: 'CONTACT',
  ownerType: 'enterprise',
  ownerId: uscc,
})
