import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import { firmTypes, type ServiceFirm } from '../domain/firm/firm.ts'

const { divisionCode, flag, text, uscc } = cells

/** One row of `synthetic/firms.csv`; made up is what says so. */
export const firmRow: z.ZodType<ServiceFirm> = z.object({
  uscc,
  name: text,
  firmType: z.enum(firmTypes),
  divisionCode,
  isSynthetic: flag,
})
