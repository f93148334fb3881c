import { asOf } from '../../domain/delegation/as-of.ts'
import type { Delegation } from '../../domain/delegation/delegation.ts'
import { seesDelegation } from '../../domain/delegation/sees-delegation.ts'
import type { GraphContext } from '../context.ts'

/** A delegation as it is by now, where it is for the one who asks to see. */
export async function visibleDelegation(
  id: string,
  { actor, load, moment }: Pick<GraphContext, 'actor' | 'load' | 'moment'>,
): Promise<Delegation | null> {
  const kept = await load.delegations.load(id)
  return kept && seesDelegation(actor, kept) ? asOf(kept, await moment()) : null
}
