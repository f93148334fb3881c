import { knownRows } from './known-organizations.ts'
import { listingRows } from './listing-rows.ts'
import { penaltyRows } from './penalty-rows.ts'
import { recordRows } from './record-rows.ts'

/** The tables of this room that TypeORM reads and writes. */
export const entities = [knownRows, listingRows, penaltyRows, recordRows]
