import { importRunRows } from '@gongshi/service-kit'
import { listingRows } from './credit-listing/listing-rows.ts'
import { recordRows } from './credit-record/record-rows.ts'
import { leadRows } from './lead/leads.ts'
import { knownRows } from './organization/known-organizations.ts'
import { penaltyRows } from './penalty/penalty-rows.ts'

/** The tables of this room that TypeORM reads and writes. */
export const entities = [importRunRows, knownRows, leadRows, listingRows, penaltyRows, recordRows]
