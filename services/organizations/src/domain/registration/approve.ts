import { accepted, civilDateOf, type Instant, move, type Outcome } from '@gongshi/domain-kit'
import { check } from '../check.ts'
import { type Measuring, thresholdRules } from '../threshold/threshold-rules.ts'
import type { RegistrationApplication } from './application.ts'
import { changed } from './changed.ts'
import { keptClocks } from './kept-clocks.ts'
import { type Naming, nameIsFree } from './name-is-free.ts'
import { begin, type Reckoning } from './periods.ts'
import { namesRepresentative, oneAssociationEach, type Represented } from './represents-once.ts'
import { type RegistrationState, registrationMoves } from './states.ts'

export type Approving = Naming & Represented & Measuring & { by: string; reckoning: Reckoning; now: Instant }

/**
 * An approver grants the registration: every threshold in force is met, nobody bears the name, and whoever represents it represents no other association. The certificate is owed from here on.
 *
 * @source domain 4.1; 社会团体登记管理条例 arts. 10, 12
 */
export function approve(approving: Approving): Outcome<RegistrationApplication> {
  const { application, by, reckoning, now } = approving
  const moved = move(registrationMoves, application.state, 'approve')
  if (!moved.ok) return moved
  const fit = check<Approving>(
    [...thresholdRules, namesRepresentative, oneAssociationEach, nameIsFree],
    approving,
  )
  if (!fit.ok) return fit
  return accepted(granted(application, { state: moved.value, by, reckoning, now }))
}

/** An application that is granted: its paper is owed from here on. */
export function granted(
  application: RegistrationApplication,
  { state, by, reckoning, now }: Pick<Approving, 'by' | 'reckoning' | 'now'> & { state: RegistrationState },
): RegistrationApplication {
  const certificate = begin('certificate', civilDateOf(now), reckoning)
  const periods = { ...application.periods, certificate }
  return changed(application, {
    state,
    decision: { at: now, by, kept: keptClocks(application, now) },
    periods,
  })
}
