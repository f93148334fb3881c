import { civilDateOf, move, nextVersion } from '@gongshi/domain-kit'
import { BadRowError, orBadRow, type Whole } from '@gongshi/service-kit'
import { SERVICE_CATALOGUE } from '../../domain/catalogue/city.ts'
import { catalogueVersionMoves } from '../../domain/catalogue/states.ts'
import { firstEditionFaults } from '../../domain/service-item/first-edition.ts'
import { enterEditionIntoForce } from '../catalogue/enter-edition-into-force.ts'
import type { Drafting } from './keep-service-item.ts'

/**
 * Where no edition has ever been in force here, what was imported is the one the city published before this house stood: it enters into force,
 * from today on, when it is whole and nothing else. Every later one stays a draft, on which the public comments first (4.12).
 *
 * @throws BadRowError when the draft is not exactly what was imported, or lacks some of it: it stays a draft
 */
export async function finishEdition({ store: tx, clock, actor }: Drafting, whole: Whole): Promise<void> {
  const draft = await tx.catalogues.holdDraft(SERVICE_CATALOGUE)
  if (!draft || (await tx.catalogues.hasBegun(SERVICE_CATALOGUE))) return
  const faults = firstEditionFaults(await tx.items.inEdition(draft.id), whole)
  if (faults.length) throw new BadRowError(faults)
  const state = orBadRow(move(catalogueVersionMoves, draft.state, 'openComment'))
  const next = nextVersion(draft, { state })
  await tx.catalogues.save(next)
  const effectiveFrom = civilDateOf(await tx.now(clock))
  orBadRow(await enterEditionIntoForce(tx, { next, effectiveFrom, actor, clock }))
}
