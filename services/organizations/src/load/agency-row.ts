import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import { type Agency, agencyRoles } from '../domain/agency/agency.ts'

const { divisionCode, list, text, uscc } = cells

/** One row of `synthetic/agencies.csv`: everything in that folder is made up. */
export const agencyRow = z
  .object({ uscc, name: text, divisionCode, roles: list.pipe(z.array(z.enum(agencyRoles))) })
  .transform((row): Agency => ({ ...row, isSynthetic: true }))
