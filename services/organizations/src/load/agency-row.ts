import { z } from 'zod'
import { type Agency, agencyRoles } from '../domain/agency/agency.ts'
import { divisionCode, list, text, uscc } from './cells.ts'

/** One row of `synthetic/agencies.csv`: everything in that folder is made up. */
export const agencyRow = z
  .object({ uscc, name: text, divisionCode, roles: list.pipe(z.array(z.enum(agencyRoles))) })
  .transform((row): Agency => ({ ...row, isSynthetic: true }))
