import type { Penalty } from '../domain/penalty/penalty.ts'
import { actorName } from './actor-name.ts'
import type { Context } from './context.ts'

/** Enters a penalty another authority published; told again it changes nothing. */
export async function enterPenalty(
  { store, clock, actor }: Context,
  told: Penalty,
): Promise<'loaded' | 'unchanged'> {
  return store.transaction(async (tx) => {
    if (await tx.penalties.isEntered(told)) return 'unchanged'
    await tx.penalties.add(told, { at: await tx.now(clock), by: actorName(actor) })
    return 'loaded'
  })
}
