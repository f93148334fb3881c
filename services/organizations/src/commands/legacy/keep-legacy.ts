import { accepted, newId, type Outcome, subjectOf } from '@gongshi/domain-kit'
import type { DivisionHistory } from '../../domain/division/division-history.ts'
import { enterLegacy } from '../../domain/legacy/enter-legacy.ts'
import type { LegacyOrganization, ToldLegacy } from '../../domain/legacy/legacy-organization.ts'
import { sameRecord } from '../../domain/same-record.ts'
import type { Context } from '../context.ts'

/** Keeps a row without a code as a source tells it, with the link it has; or tells every rule it breaks. */
export async function keepLegacy(
  { store, clock, actor }: Context,
  told: ToldLegacy,
  divisions: DivisionHistory,
): Promise<Outcome<'loaded' | 'unchanged'>> {
  const fit = enterLegacy({ told, divisions })
  if (!fit.ok) return fit
  return store.transaction(async (tx) => {
    const at = await tx.now(clock)
    const kept = await tx.legacies.holdFrom(told.source)
    const legacy: LegacyOrganization = {
      id: newId(),
      version: 1,
      link: null,
      enteredAt: at,
      ...kept,
      ...told,
    }
    if (kept && sameRecord(kept, legacy)) return accepted('unchanged')
    await tx.legacies[kept ? 'amend' : 'add'](legacy, { at, by: subjectOf(actor) })
    return accepted('loaded')
  })
}
