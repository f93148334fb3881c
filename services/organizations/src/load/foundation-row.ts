import { parseUscc } from '@gongshi/domain-kit'
import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import type { ToldLegacy } from '../domain/legacy/legacy-organization.ts'
import type { SocialOrganization } from '../domain/organization/organization.ts'
import { blankOrganization } from './blank-organization.ts'

const { list, optionalUscc, text } = cells

/** A foundation of the register, or a row of it without a code. */
type ToldFoundation = { organization: SocialOrganization } | { legacy: ToldLegacy }

/**
 * One row of `organizations/foundations.csv` (RICF): what the register of 2014–2017 said.
 *
 * Known defects of the source: a row without a code is kept as one (2.1); a postcode or a credit code among the other names is no name
 * and is left out.
 */
export const foundationRow = z
  .object({ ricf_id: text, name: text, uscc: optionalUscc, other_names: list })
  .transform(({ uscc, name, ...row }): ToldFoundation => {
    const formerNames = row.other_names.filter(isName)
    const source = `ricf:${row.ricf_id}`
    if (uscc) return { organization: { ...blankOrganization(uscc, name), formerNames, externalRef: source } }
    return {
      legacy: {
        ...{ source, name, formerNames, orgType: 'FOUNDATION', isSynthetic: false },
        ...{ legacyRegistrationNo: null, divisionCode: null },
      },
    }
  })

const isName = (told: string) => !/^\d+$/.test(told) && !parseUscc(told).ok
