import { type Instant, nextState, Temporal } from '@gongshi/domain-kit'
import { type OrganizationStatus, organizationMoves } from '../organization/states.ts'
import { penaltyDeadlines } from './deadlines.ts'
import type { StatusPenalty } from './status-penalty.ts'

/** Whether a suspension's last day is over by now. */
export const isDue = (penalty: StatusPenalty, now: Instant): boolean =>
  penaltyDeadlines(penalty).some(({ dueAt }) => Temporal.Instant.compare(dueAt, now) <= 0)

/** A suspension whose last day is over. */
export type EndingSuspension = {
  status: OrganizationStatus
  /** What else was served on the organization. */
  others: readonly StatusPenalty[]
  now: Instant
}

/** Where it stands then, and the suspension by which it goes on standing there, if there is one. */
type Ended = { status: OrganizationStatus; bearing: StatusPenalty | undefined }

/**
 * Where an organization stands once a suspension is over: active again, unless another suspension still runs; what was revoked, or ended by
 * itself meanwhile, stays so.
 *
 * @source domain specification 4.1 (ACTIVITY_SUSPENDED, end date), 6.10
 */
export function afterSuspension({ status, others, now }: EndingSuspension): Ended {
  const bearing = others.find(
    (one) => one.kind === 'ACTIVITY_SUSPENSION' && stillStands(one) && !isDue(one, now),
  )
  const isSuspended = status === 'ACTIVITY_SUSPENDED'
  if (!isSuspended || bearing) return { status, bearing: isSuspended ? bearing : undefined }
  return { status: nextState(organizationMoves, status, 'endSuspension') ?? status, bearing: undefined }
}

/** Whether it stands against the organization: neither overturned nor over. */
export const stillStands = ({ overturnedOn, overAt }: StatusPenalty): boolean =>
  overturnedOn === null && overAt === null
