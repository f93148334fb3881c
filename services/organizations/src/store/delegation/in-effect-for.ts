import type { Actor, Instant, Uscc } from '@gongshi/domain-kit'
import type { Delegation } from '../../domain/delegation/delegation.ts'
import { isEffective } from '../../domain/delegation/effective.ts'
import type { Store } from '../store.ts'

type Kept = Pick<Store, 'delegations'>

/** The delegations that somebody's agency holds and that are in effect at that instant. */
export const inEffectFor = ({ delegations }: Kept, actor: Actor, now: Instant) =>
  inEffect(actor, now, delegations.heldBy)

/** The same, none of which is revoked before the transaction ends. */
export const heldFastFor = ({ delegations }: Kept, actor: Actor, now: Instant) =>
  inEffect(actor, now, delegations.heldFastBy)

async function inEffect(
  actor: Actor,
  now: Instant,
  heldBy: (agencyUscc: Uscc) => Promise<Delegation[]>,
): Promise<readonly Delegation[]> {
  if (actor.kind !== 'person' || !actor.agencyUscc) return []
  return (await heldBy(actor.agencyUscc)).filter((delegation) => isEffective(delegation, now))
}
