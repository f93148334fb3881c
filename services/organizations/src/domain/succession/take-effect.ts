import { type Instant, Temporal } from '@gongshi/domain-kit'
import type { AgencySuccession } from './agency-succession.ts'
import { successionDeadlines } from './deadlines.ts'

/** The succession as time has left it by now: in effect from its day on; the same record where nothing is due. */
export function takeEffect(succession: AgencySuccession, now: Instant): AgencySuccession {
  const [due] = successionDeadlines(succession)
  if (!due || Temporal.Instant.compare(due.dueAt, now) > 0) return succession
  return { ...succession, state: 'EFFECTIVE', tookEffectAt: now, revision: succession.revision + 1 }
}
