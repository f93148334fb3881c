import { subjectOf } from '@gongshi/domain-kit'
import { keptPenalty } from '../../domain/penalty/large-fine.ts'
import { type Penalty, sortedOn } from '../../domain/penalty/penalty.ts'
import type { Deciding } from '../context.ts'

/**
 * Enters a penalty another authority published; told again it changes nothing.
 *
 * @throws NeighbourUnavailable when a fine cannot be judged by the figures of its day: nothing is entered then
 */
export async function enterPenalty(
  { store, clock, actor, catalogue, signal }: Deciding,
  told: Penalty,
): Promise<'loaded' | 'unchanged'> {
  if (await store.penalties.isEntered(told)) return 'unchanged'
  const figures = told.kind === 'FINE' ? await catalogue.figuresOn(sortedOn(told), { signal }) : undefined
  return store.transaction(async (tx) => {
    if (await tx.penalties.isEntered(told)) return 'unchanged'
    await tx.penalties.add(keptPenalty(told, figures), { at: await tx.now(clock), by: subjectOf(actor) })
    return 'loaded'
  })
}
