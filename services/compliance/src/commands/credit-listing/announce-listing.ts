import type { Instant } from '@gongshi/domain-kit'
import type { CreditListing } from '../../domain/credit-listing/credit-listing.ts'
import type { Store } from '../../store/store.ts'

type Change = { kept: CreditListing | undefined; listing: CreditListing; at: Instant }

/**
 * Tells the other rooms that an organization came onto a list or left it.
 *
 * A listing that is told together with its end stands at version 2: two pieces of news, one after the other.
 */
export async function announceListing(tx: Store, { kept, listing, at }: Change): Promise<void> {
  const { id, uscc, list, listedOn, removedOn, version } = listing
  const news = { aggregateId: id, occurredAt: at }
  const said = { listingId: id, uscc, list }
  if (!kept)
    await tx.announce({
      ...news,
      aggregateVersion: removedOn ? version - 1 : version,
      name: 'credit-listing.listed.v1',
      body: { ...said, listedOn: listedOn.toString() },
    })
  if (removedOn)
    await tx.announce({
      ...news,
      aggregateVersion: version,
      name: 'credit-listing.removed.v1',
      body: { ...said, removedOn: removedOn.toString() },
    })
}
