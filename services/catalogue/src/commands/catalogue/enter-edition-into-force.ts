import {
  type Actor,
  accepted,
  type CivilDate,
  civilDateOf,
  nextVersion,
  type Outcome,
} from '@gongshi/domain-kit'
import type { CatalogueVersion } from '../../domain/catalogue/catalogue-version.ts'
import { enterIntoForce } from '../../domain/catalogue/enter-into-force.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'

type Entering = { next: CatalogueVersion; effectiveFrom: CivilDate; actor: Actor; clock: Context['clock'] }

/** An edition takes the place of the one in force, in the caller's transaction (domain specification 3.2). */
export async function enterEditionIntoForce(
  tx: Store,
  entering: Entering,
): Promise<Outcome<CatalogueVersion>> {
  const { next, effectiveFrom, actor, clock } = entering
  const at = await tx.now(clock)
  const current = await tx.catalogues.holdInForce(next)
  const entered = enterIntoForce({ next, current, effectiveFrom, today: civilDateOf(at) })
  if (!entered.ok) return entered

  const { superseded } = entered.value
  if (superseded) await tx.catalogues.save(nextVersion(superseded, {}))
  const saved = nextVersion(entered.value.next, {})
  await tx.catalogues.save(saved)
  await tx.audit({
    at,
    actor,
    command: 'enter-edition-into-force',
    aggregateType: 'catalogue-version',
    aggregateId: saved.id,
    version: saved.version,
    change: { effectiveFrom: String(effectiveFrom), superseded: superseded?.id ?? null },
  })
  return accepted(saved)
}
