import { column, onceOver, over, type Stamped, stampColumns, tableOf } from '@gongshi/service-kit'
import type { CreditListing } from '../../domain/credit-listing/credit-listing.ts'

const { id, char, varchar, smallint, civilDate, optional, named, key } = column

export type ListingRow = CreditListing & Stamped

/** Table `credit_listing`. */
export const listingRows = tableOf<ListingRow>({
  name: 'credit_listing',
  columns: {
    id: key(id()),
    uscc: char(18),
    list: varchar(24),
    trigger: named('trigger_code', char(2)),
    state: varchar(16),
    listedOn: civilDate(),
    clockStart: civilDate(),
    clockMonths: optional(smallint()),
    removedOn: optional(civilDate()),
    basisRule: optional(varchar(64)),
    ...stampColumns,
  },
  indices: {
    listing_once: onceOver('uscc', 'list', 'trigger', 'listedOn'),
    listing_by_day: over('list', 'listedOn', 'id'),
  },
})
