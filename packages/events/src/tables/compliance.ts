import { z } from 'zod'
import { row } from '../row.ts'
import { id, localDate, uscc } from '../shapes.ts'

const listing = z.object({ listingId: id, uscc, list: z.string() })

/** What compliance announces. */
export const complianceEvents = {
  'credit-listing.listed.v1': row('compliance', [], listing.extend({ listedOn: localDate })),
  'credit-listing.removed.v1': row('compliance', [], listing.extend({ removedOn: localDate })),
  'credit-record.redacted.v1': row('compliance', [], z.object({ recordId: id, uscc })),
  'credit-record.entered.v1': row('compliance', [], z.object({ recordId: id, uscc, kind: z.string() })),
}
