import { listingKind } from './listing-kind.ts'
import { recordKind } from './record-kind.ts'

/** What enforcement imports by itself, by the name the graph has for it. */
export const kinds = { CREDIT_RECORDS: recordKind, CREDIT_LISTINGS: listingKind } as const
