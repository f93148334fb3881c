import type { Instant, LegalBasis } from '@gongshi/domain-kit'
import { asTimeLeaves } from '../credit-listing/as-time-leaves.ts'
import type { CreditListing } from '../credit-listing/credit-listing.ts'
import { isInForce } from '../credit-listing/in-force.ts'
import { basisOf } from '../credit-listing/triggers.ts'
import type { KnownOrganization } from '../organization/known-organization.ts'
import type { KeptPenalty } from '../penalty/large-fine.ts'
import { penaltyBars } from './penalty-bars.ts'
import { registerBars } from './register-bars.ts'

/** Where an organization's credit stands, and why. */
export type CreditStanding = {
  eligibleForAward: boolean
  abnormalActivity: boolean
  seriouslyDishonest: boolean
  reasons: readonly LegalBasis[]
}

/** All this room knows of one organization. */
export type CreditFacts = {
  listings: readonly CreditListing[]
  penalties: readonly KeptPenalty[]
  known: KnownOrganization | undefined
}

/**
 * Where an organization's credit stands at that instant.
 *
 * The seriously-dishonest list bars an award, the abnormal-activity list only warns; penalties in force and the
 * state in the register bar it as well. What is still undecided bars nothing.
 */
export function creditStanding({ listings, penalties, known }: CreditFacts, now: Instant): CreditStanding {
  const inForce = listings.flatMap((listing) => standingOf(listing, now))
  const abnormal = inForce.filter(({ list }) => list === 'ABNORMAL_ACTIVITY')
  const serious = inForce.filter(({ list }) => list === 'SERIOUSLY_DISHONEST')
  const bars = [...serious.map(basisOf), ...penaltyBars(penalties, now), ...registerBars(known)]
  return {
    eligibleForAward: bars.length === 0,
    abnormalActivity: abnormal.length > 0,
    seriouslyDishonest: serious.length > 0,
    reasons: [...bars, ...abnormal.map(basisOf)],
  }
}

/** The entries in force that a recorded one amounts to at that instant. */
function standingOf(recorded: CreditListing, now: Instant): CreditListing[] {
  const { listing, moved } = asTimeLeaves(recorded, now)
  return [listing, ...(moved ? [moved] : [])].filter((entry) => isInForce(entry, now))
}
