import { z } from 'zod'
import { row } from '../row.ts'
import { id, localDate, uscc } from '../shapes.ts'

const listing = z.object({ listingId: id, uscc, list: z.string() })

/** Kinds of penalty (domain specification 3.4). */
const penaltyKind = z.enum([
  ...(['WARNING', 'CRITICISM', 'FINE', 'CONFISCATION', 'ACTIVITY_SUSPENSION'] as const),
  ...(['REVOCATION_OF_REGISTRATION', 'REVOCATION_OF_CERTIFICATE'] as const),
])

/** What compliance announces. */
export const complianceEvents = {
  // of one penalty: it is served, and later overturned perhaps; the aggregate is the penalty
  'penalty.served.v1': row(
    'compliance',
    ['organizations'],
    z.object({ penaltyId: id, uscc, kind: penaltyKind, servedOn: localDate, until: localDate.optional() }),
  ),
  'penalty.overturned.v1': row(
    'compliance',
    ['organizations'],
    z.object({ penaltyId: id, uscc, overturnedOn: localDate }),
  ),
  'credit-listing.listed.v1': row('compliance', [], listing.extend({ listedOn: localDate })),
  'credit-listing.removed.v1': row('compliance', [], listing.extend({ removedOn: localDate })),
  'credit-record.redacted.v1': row('compliance', [], z.object({ recordId: id, uscc })),
  'credit-record.entered.v1': row('compliance', [], z.object({ recordId: id, uscc, kind: z.string() })),
}
