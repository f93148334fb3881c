import { civilDateColumn, idColumn, type Stamped, stampColumns, tableOf } from '@gongshi/service-kit'
import type { CreditListing } from '../../domain/credit-listing/credit-listing.ts'

export type ListingRow = CreditListing & Stamped

/** Table `credit_listing`. */
export const listingRows = tableOf<ListingRow>({
  name: 'credit_listing',
  columns: {
    id: idColumn({ primary: true }),
    uscc: { type: 'char', length: 18 },
    list: { type: 'varchar', length: 24 },
    trigger: { type: 'char', length: 2, name: 'trigger_code' },
    state: { type: 'varchar', length: 16 },
    listedOn: civilDateColumn({ name: 'listed_on' }),
    clockStart: civilDateColumn({ name: 'clock_start' }),
    clockMonths: { type: 'smallint', name: 'clock_months', nullable: true },
    removedOn: civilDateColumn({ name: 'removed_on', nullable: true }),
    basisRule: { type: 'varchar', length: 64, name: 'basis_rule', nullable: true },
    ...stampColumns,
  },
})
