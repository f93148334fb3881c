import { newId } from '@gongshi/domain-kit'
import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import { creditCategories, matters, type ToldRecord } from '../domain/credit-record/credit-record.ts'
import { optionalFen } from './optional-fen.ts'

/** One row of `synthetic/credit-records.csv`. */
export const recordRow = z
  .object({
    uscc: cells.uscc,
    category: z.enum(creditCategories),
    summary: cells.textUpTo(500, 'LINES'),
    formedOn: cells.civilDate,
    enteredOn: cells.civilDate,
    basisRule: cells.optionalTextUpTo(64),
    matter: z.preprocess((value) => value || null, z.enum(matters).nullable()),
    fineFen: optionalFen,
    until: cells.optionalDate,
    individuals: cells.list,
  })
  .transform((row): ToldRecord => ({ ...row, id: newId() }))
