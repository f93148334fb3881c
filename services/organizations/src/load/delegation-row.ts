import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import type { ToldDelegation } from '../commands/delegation/keep-delegation.ts'
import { delegationModes } from '../domain/delegation/delegation.ts'
import { LONGEST_GROUNDS, LONGEST_TITLE } from '../domain/delegation/draft-rules.ts'
import { delegationMatters } from '../domain/delegation/matter.ts'
import { organizationTypes } from '../domain/organization/organization-type.ts'

const { civilDate, list, optionalDate, textUpTo, uscc } = cells

/** One row of `synthetic/delegations.csv`: a delegation published before this house was there. */
export const delegationRow = z
  .object({
    id: z.uuid(),
    mode: z.enum(delegationModes),
    title: textUpTo(LONGEST_TITLE),
    grounds: textUpTo(LONGEST_GROUNDS),
    principalUscc: uscc,
    delegateUscc: uscc,
    matters: list.pipe(z.array(z.enum(delegationMatters))),
    orgTypes: list.pipe(z.array(z.enum(organizationTypes))),
    territory: list,
    validFrom: civilDate,
    validTo: optionalDate,
    documentNo: textUpTo(40),
    signedOn: civilDate,
    publishedOn: civilDate,
  })
  .transform(({ validTo, ...row }): ToldDelegation => ({ ...row, ...(validTo ? { validTo } : {}) }))
