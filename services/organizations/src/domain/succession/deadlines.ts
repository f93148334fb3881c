import { type Instant, startOfDay } from '@gongshi/domain-kit'
import type { AgencySuccession } from './agency-succession.ts'

/** What time alone will do to a succession: it takes effect when its day begins, or at once where that was before it was confirmed. */
export type SuccessionDeadline = { kind: 'agency.succession'; dueAt: Instant }

export const successionDeadlines = ({ state, effectiveOn }: AgencySuccession): SuccessionDeadline[] =>
  state === 'CONFIRMED' ? [{ kind: 'agency.succession', dueAt: startOfDay(effectiveOn) }] : []
