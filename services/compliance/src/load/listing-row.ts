import { newId } from '@gongshi/domain-kit'
import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import type { ToldListing } from '../domain/credit-listing/credit-listing.ts'
import { creditLists, triggerCodes } from '../domain/credit-listing/triggers.ts'

/** One row of `synthetic/credit-listings.csv`. */
export const listingRow = z
  .object({
    uscc: cells.uscc,
    list: z.enum(creditLists),
    trigger: z.enum(triggerCodes),
    listedOn: cells.civilDate,
    removedOn: cells.optionalDate,
    basisRule: cells.optionalTextUpTo(64),
  })
  .transform(
    (row): ToldListing => ({
      ...row,
      id: newId(),
      version: row.removedOn ? 2 : 1,
      state: row.removedOn ? 'REMOVED' : 'LISTED',
      clockStart: row.listedOn,
    }),
  )
