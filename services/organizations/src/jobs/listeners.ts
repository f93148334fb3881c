import { hearCalendarPublished } from './hear-calendar-published.ts'
import { hearPenaltyOverturned, hearPenaltyServed } from './hear-penalty.ts'
import { hearPolicyChanged } from './hear-policy-changed.ts'

/** What this room hears of the others. */
export const listeners = [
  hearPolicyChanged,
  hearCalendarPublished,
  hearPenaltyServed,
  hearPenaltyOverturned,
] as const
