import type { CivilDate, Uscc } from '@gongshi/domain-kit'
import { firstStamps, planTimers, type Stamp, type TimerPlan } from '@gongshi/service-kit'
import { type EntityManager, In, LessThanOrEqual } from 'typeorm'
import type { CreditListing, PublicListing, ToldListing } from '../../domain/credit-listing/credit-listing.ts'
import { deadlineOf } from '../../domain/credit-listing/deadlines.ts'
import { isPublic, publicStates } from '../../domain/credit-listing/states.ts'
import type { CreditList } from '../../domain/credit-listing/triggers.ts'
import { type ListingRow, listingRows } from './listing-rows.ts'

/** Where a page begins: after the entry with this day and id. */
export type ListingPlace = { day: CivilDate; id: string }

/** The two lists. */
export type Listings = {
  /** Every entry of these organizations, one statement for all. */
  ofOrganizations: (codes: readonly Uscc[]) => Promise<readonly CreditListing[]>
  byIds: (ids: readonly string[]) => Promise<readonly CreditListing[]>
  /** Locks the entry that this listing would be: same organization, list, ground and day. */
  hold: (told: ToldListing) => Promise<CreditListing | undefined>
  /** Locks these entries to the end of the transaction. */
  holdAll: (ids: readonly string[]) => Promise<readonly CreditListing[]>
  /** What the public may see on that day: one page and one entry more, the latest listed first. */
  publicPage: (
    list: CreditList,
    today: CivilDate,
    size: number,
    after: ListingPlace | null,
  ) => Promise<readonly PublicListing[]>
  publicCount: (list: CreditList, today: CivilDate) => Promise<number>
  /** Keeps a new entry, and its timers in the same transaction. */
  add: (listing: CreditListing, stamp: Stamp) => Promise<void>
  /** Keeps a changed entry with the version it says, and its timers in the same transaction. */
  amend: (listing: CreditListing, stamp: Stamp) => Promise<void>
}

export function listingsIn(tx: EntityManager): Listings {
  const rows = tx.getRepository(listingRows)
  const visible = (list: CreditList, today: CivilDate) => ({
    list,
    state: In([...publicStates]),
    listedOn: LessThanOrEqual(today),
  })
  return {
    ofOrganizations: async (codes) => (await rows.findBy({ uscc: In([...codes]) })).map(fromRow),
    byIds: async (ids) => (await rows.findBy({ id: In([...ids]) })).map(fromRow),
    hold: async ({ uscc, list, trigger, listedOn }) => {
      const where = { uscc, list, trigger, listedOn }
      const row = await rows.findOne({ where, lock: { mode: 'pessimistic_write' } })
      return row ? fromRow(row) : undefined
    },
    holdAll: async (ids) => {
      const where = { id: In([...ids]) }
      const found = await rows.find({ where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } })
      return found.map(fromRow)
    },
    publicPage: async (list, today, size, after) => {
      const page = rows
        .createQueryBuilder('entry')
        .where(visible(list, today))
        .orderBy({ 'entry.listedOn': 'DESC', 'entry.id': 'DESC' })
        .limit(size + 1)
      if (after)
        page.andWhere('(entry.listedOn < :day or (entry.listedOn = :day and entry.id < :id))', {
          day: after.day.toString(),
          id: after.id,
        })
      return (await page.getMany()).map(fromRow).filter(isPublicListing)
    },
    publicCount: (list, today) => rows.countBy(visible(list, today)),
    add: async (listing, stamp) => {
      await rows.insert({ ...firstStamps(stamp), ...listing })
      await planTimers(tx, listing, timersOf(listing))
    },
    amend: async (listing, stamp) => {
      const { id, ...changed } = listing
      await rows.update({ id }, { ...changed, updatedAt: stamp.at })
      await planTimers(tx, listing, timersOf(listing))
    },
  }
}

function fromRow({ createdAt, createdBy, updatedAt, ...listing }: ListingRow): CreditListing {
  return listing
}

const isPublicListing = (listing: CreditListing): listing is PublicListing => isPublic(listing.state)

function timersOf(listing: CreditListing): TimerPlan[] {
  const deadline = deadlineOf(listing)
  return deadline ? [{ kind: deadline.kind, dueAt: deadline.dueAt }] : []
}
