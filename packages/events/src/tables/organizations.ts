import { z } from 'zod'
import { row } from '../row.ts'
import { localDate, uscc } from '../shapes.ts'

/** What organizations announces. */
export const organizationEvents = {
  'organization.registered.v1': row(
    'organizations',
    ['compliance'],
    z.object({ uscc, status: z.string(), divisionCode: z.string(), registeredOn: localDate.optional() }),
  ),
  'organization.status-changed.v1': row(
    'organizations',
    ['compliance'],
    z.object({ uscc, from: z.string(), to: z.string(), changedOn: localDate }),
  ),
}
