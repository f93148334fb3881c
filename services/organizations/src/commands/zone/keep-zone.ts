import { accepted, type Outcome, subjectOf } from '@gongshi/domain-kit'
import type { DivisionHistory } from '../../domain/division/division-history.ts'
import { sameRecord } from '../../domain/same-record.ts'
import { enterZone } from '../../domain/zone/enter-zone.ts'
import type { FunctionalZone } from '../../domain/zone/functional-zone.ts'
import type { Context } from '../context.ts'

/** Keeps a functional zone as a source tells it, or tells every rule it breaks. */
export async function keepZone(
  { store, clock, actor }: Context,
  zone: FunctionalZone,
  divisions: DivisionHistory,
): Promise<Outcome<'loaded' | 'unchanged'>> {
  const outcome = enterZone({ zone, divisions })
  if (!outcome.ok) return outcome
  return store.transaction(async (tx) => {
    const kept = await tx.zones.byId(zone.id)
    if (kept && sameRecord(kept, zone)) return accepted('unchanged')
    await tx.zones[kept ? 'amend' : 'add'](zone, { at: await tx.now(clock), by: subjectOf(actor) })
    return accepted('loaded')
  })
}
