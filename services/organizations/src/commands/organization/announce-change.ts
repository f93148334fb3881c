import { civilDateOf, type Instant } from '@gongshi/domain-kit'
import type { SocialOrganization } from '../../domain/organization/organization.ts'
import type { ChangeItem } from '../../domain/registration/change-item.ts'
import type { Store } from '../../store/store.ts'

type Changed = {
  organization: SocialOrganization
  version: number
  entries: readonly { item: ChangeItem; applicationId: string }[]
  at: Instant
}

/** Tells the other rooms which items the register says otherwise now; what it says they ask. */
export const announceChange = (tx: Store, { organization: { uscc }, version, entries, at }: Changed) =>
  tx.announce({
    aggregateId: uscc,
    aggregateVersion: version,
    occurredAt: at,
    name: 'organization.changed.v1',
    body: {
      uscc,
      items: entries.map(({ item }) => item),
      applicationId: entries[0]?.applicationId ?? '',
      changedOn: civilDateOf(at).toString(),
    },
  })
