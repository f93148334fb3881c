import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import { firmTypes, type ServiceFirm } from '../domain/firm/firm.ts'

const { divisionCode, text, uscc } = cells

/** One row of `synthetic/firms.csv`: everything in that folder is made up. */
export const firmRow = z
  .object({ uscc, name: text, firmType: z.enum(firmTypes), divisionCode })
  .transform((row): ServiceFirm => ({ ...row, isSynthetic: true }))
