import { accepted, type Outcome, subjectOf } from '@gongshi/domain-kit'
import { clockFigureOf } from '../../domain/credit-listing/clock-figure.ts'
import type { ToldListing } from '../../domain/credit-listing/credit-listing.ts'
import { enterListing as decide, retellListing } from '../../domain/credit-listing/enter-listing.ts'
import type { Deciding } from '../context.ts'
import { announceListing } from './announce-listing.ts'

/**
 * Enters a listing the authority decided elsewhere, or its removal when the listing is known already.
 *
 * Told again it changes nothing: a listing is known by organization, list, ground and day.
 *
 * @throws NeighbourUnavailable when its clock runs by a figure and the catalogue cannot tell it: nothing is entered then
 */
export async function enterListing(
  { store, clock, actor, catalogue, signal }: Deciding,
  told: ToldListing,
): Promise<Outcome<'loaded' | 'unchanged'>> {
  const figures = clockFigureOf(told) ? await catalogue.figuresOn(told.clockStart, { signal }) : null
  const outcome = decide({ told, figures })
  if (!outcome.ok) return outcome
  return store.transaction(async (tx) => {
    const kept = await tx.listings.hold(told)
    if (kept && (told.removedOn === null || kept.removedOn?.equals(told.removedOn)))
      return accepted('unchanged')

    const at = await tx.now(clock)
    const entered = kept ? retellListing(kept, told) : outcome
    if (!entered.ok) return entered
    const listing = entered.value
    await tx.listings[kept ? 'amend' : 'add'](listing, { at, by: subjectOf(actor) })
    await announceListing(tx, { kept, listing, at })
    await tx.audit({
      at,
      actor,
      command: 'enter-listing',
      aggregateType: 'credit-listing',
      aggregateId: listing.id,
      version: listing.version,
      change: {
        uscc: listing.uscc,
        list: listing.list,
        trigger: listing.trigger,
        state: listing.state,
        clockMonths: listing.clockMonths,
      },
    })
    return accepted('loaded')
  })
}
