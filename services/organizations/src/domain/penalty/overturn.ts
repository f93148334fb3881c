import { type Instant, nextState } from '@gongshi/domain-kit'
import { type OrganizationStatus, organizationMoves } from '../organization/states.ts'
import { isDue, stillStands } from './end-suspension.ts'
import { afterServed } from './serve.ts'
import type { StatusPenalty } from './status-penalty.ts'

/** A penalty of an organization was overturned. */
export type Overturning = {
  status: OrganizationStatus
  overturned: StatusPenalty
  /** What else was served on it. */
  others: readonly StatusPenalty[]
  now: Instant
}

/** Where it stands then, and which of the others it stands there by from now on. */
type Overturned = { status: OrganizationStatus; bearing: readonly StatusPenalty[] }

/**
 * Where an organization stands once a penalty is overturned: active again, its liquidation stopped, as far as nothing else stands against
 * it; a body that is deregistered stays so, and one that ended by itself is not revived by a penalty that had changed nothing.
 *
 * @source domain specification R-13, 4.1
 */
export function afterOverturned({ status, overturned, others, now }: Overturning): Overturned {
  const free = nextState(organizationMoves, status, 'overturn')
  // what was suspended and then revoked stays revoked when the suspension falls
  const isBorneByIt = overturned.took && (isRevocation(overturned) || status === 'ACTIVITY_SUSPENDED')
  if (!isBorneByIt || free === undefined) return { status, bearing: [] }
  const standing = others.filter((one) => stillStands(one) && !isDue(one, now))
  const after = standing.reduce<OrganizationStatus>((at, { kind }) => afterServed(at, kind), free)
  return { status: after, bearing: standing.filter((one) => isRevocation(one) === (after === 'REVOKED')) }
}

const isRevocation = ({ kind }: StatusPenalty): boolean => kind !== 'ACTIVITY_SUSPENSION'
