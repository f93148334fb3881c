import { parseUscc } from '@gongshi/domain-kit'
import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import type { SocialOrganization } from '../domain/organization/organization.ts'
import { blankOrganization } from './blank-organization.ts'

const { list, text, uscc } = cells

/**
 * One row of `organizations/foundations.csv` (RICF): what the register of 2014–2017 said.
 *
 * Known defects of the source: rows without a code cannot be keyed and are refused; a postcode or a credit code among
 * the other names is no name and is left out.
 */
export const foundationRow = z.object({ ricf_id: text, name: text, uscc, other_names: list }).transform(
  (row): SocialOrganization => ({
    ...blankOrganization(row.uscc, row.name),
    formerNames: row.other_names.filter(isName),
    externalRef: `ricf:${row.ricf_id}`,
  }),
)

const isName = (told: string) => !/^\d+$/.test(told) && !parseUscc(told).ok
