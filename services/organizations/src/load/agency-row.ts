import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import { type Agency, agencyRoles } from '../domain/agency/agency.ts'

const { divisionCode, flag, list, text, uscc } = cells

/** One row of `synthetic/agencies.csv`; made up is what says so. */
export const agencyRow: z.ZodType<Agency> = z.object({
  uscc,
  name: text,
  divisionCode,
  roles: list.pipe(z.array(z.enum(agencyRoles))),
  isSynthetic: flag,
})
