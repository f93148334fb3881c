import { accepted, civilDateOf, type Instant, move, type Outcome } from '@gongshi/domain-kit'
import { check } from '../check.ts'
import type { Registered } from '../registered-facts/registered.ts'
import type { RegisteredFacts } from '../registered-facts/registered-facts.ts'
import type { RegistrationApplication } from './application.ts'
import { granted } from './approve.ts'
import { activeChanges } from './change-rules.ts'
import type { Reckoning } from './periods.ts'
import { registrationMoves } from './states.ts'

export type ApprovingCharter = {
  application: RegistrationApplication
  registered: Registered
  by: string
  reckoning: Reckoning
  now: Instant
}

/** An approver approves an amended charter: it is the body's charter from now on (domain 4.1; 社会团体登记管理条例 art. 18). */
export function approveCharter(
  approving: ApprovingCharter,
): Outcome<{ application: RegistrationApplication; facts: RegisteredFacts }> {
  const { application, registered, by, reckoning, now } = approving
  const moved = move(registrationMoves, application.state, 'approve')
  if (!moved.ok) return moved
  const fit = check<ApprovingCharter>([activeChanges], approving)
  if (!fit.ok) return fit
  return accepted({
    application: granted(application, { state: moved.value, by, reckoning, now }),
    facts: {
      ...registered.facts,
      charterApplicationId: application.id,
      charterApprovedOn: civilDateOf(now),
    },
  })
}
