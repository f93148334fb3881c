import { accepted, type Outcome, subjectOf } from '@gongshi/domain-kit'
import type { ToldRecord } from '../../domain/credit-record/credit-record.ts'
import { enterRecord as decide } from '../../domain/credit-record/enter-record.ts'
import { keptPenalty } from '../../domain/penalty/large-fine.ts'
import { penaltyOfRecord } from '../../domain/penalty/penalty-of-record.ts'
import type { Deciding } from '../context.ts'

/**
 * Enters a credit record, and the penalty it tells of; told again it changes nothing.
 *
 * @throws NeighbourUnavailable when the catalogue cannot tell the figures of the day it formed: nothing is entered then
 */
export async function enterRecord(
  { store, clock, actor, catalogue, signal }: Deciding,
  told: ToldRecord,
): Promise<Outcome<'loaded' | 'unchanged'>> {
  if (await store.records.isEntered(told)) return accepted('unchanged')
  const figures = await catalogue.figuresOn(told.formedOn, { signal })
  const outcome = decide({ told, figures })
  if (!outcome.ok) return outcome
  return store.transaction(async (tx) => {
    if (await tx.records.isEntered(told)) return accepted('unchanged')

    const at = await tx.now(clock)
    const stamp = { at, by: subjectOf(actor) }
    await tx.records.add(outcome.value, stamp)
    const penalty = penaltyOfRecord(told)
    if (penalty) await tx.penalties.add(keptPenalty(penalty, figures), stamp)
    const { id, uscc, category } = told
    await tx.announce({
      name: 'credit-record.entered.v1',
      aggregateId: id,
      aggregateVersion: 1,
      occurredAt: at,
      body: { recordId: id, uscc, kind: category },
    })
    return accepted('loaded')
  })
}
