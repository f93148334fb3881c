import { accepted, type Outcome, subjectOf } from '@gongshi/domain-kit'
import type { Agency } from '../../domain/agency/agency.ts'
import { enterAgency } from '../../domain/agency/enter-agency.ts'
import type { DivisionHistory } from '../../domain/division/division-history.ts'
import { sameRecord } from '../../domain/same-record.ts'
import type { Context } from '../context.ts'

/** Keeps a public agency as a source tells it, or tells every rule it breaks. */
export async function keepAgency(
  { store, clock, actor }: Context,
  agency: Agency,
  divisions: DivisionHistory,
): Promise<Outcome<'loaded' | 'unchanged'>> {
  const outcome = enterAgency({ agency, divisions })
  if (!outcome.ok) return outcome
  return store.transaction(async (tx) => {
    const [kept] = await tx.agencies.byCodes([agency.uscc])
    if (kept && sameRecord(kept, agency)) return accepted('unchanged')
    await tx.agencies[kept ? 'amend' : 'add'](agency, { at: await tx.now(clock), by: subjectOf(actor) })
    return accepted('loaded')
  })
}
