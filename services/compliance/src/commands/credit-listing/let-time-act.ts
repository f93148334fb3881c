import type { Actor, Instant } from '@gongshi/domain-kit'
import { asTimeLeaves, type TimeActed } from '../../domain/credit-listing/as-time-leaves.ts'
import type { CreditListing } from '../../domain/credit-listing/credit-listing.ts'
import type { Store } from '../../store/store.ts'
import { announceListing } from './announce-listing.ts'

const clockActor: Actor = { kind: 'system', name: 'listing-timers' }

/**
 * Lets time act on these listings: ends what time alone ends, moves what two years move (B1).
 *
 * Each is read and decided again, so that a timer too many changes nothing.
 */
export async function letTimeAct(tx: Store, ids: readonly string[], now: Instant): Promise<void> {
  for (const kept of await tx.listings.holdAll(ids)) {
    const acted = asTimeLeaves(kept, now)
    if (acted.listing !== kept) await keep(tx, kept, acted, now)
  }
}

async function keep(tx: Store, kept: CreditListing, { listing, moved }: TimeActed, now: Instant) {
  const stamp = { at: now, by: 'listing-timers' }
  await tx.listings.amend(listing, stamp)
  await announceListing(tx, { kept, listing, at: now })
  await tx.audit(entry(listing, now))
  if (!moved || (await tx.listings.hold(moved))) return
  await tx.listings.add(moved, stamp)
  await announceListing(tx, { kept: undefined, listing: moved, at: now })
  await tx.audit(entry(moved, now))
}

const entry = ({ id, version, list, trigger, state }: CreditListing, at: Instant) => ({
  at,
  actor: clockActor,
  command: 'let-time-act',
  aggregateType: 'credit-listing',
  aggregateId: id,
  version,
  change: { list, trigger, state },
})
