import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import type { SocialOrganization } from '../domain/organization/organization.ts'
import { blankOrganization } from './blank-organization.ts'

const { optionalDate, text, uscc } = cells

/** One row of `organizations/national_foundations_profile.csv`: bodies the Ministry had registered by December 2017. */
export const foundationProfileRow = z
  .object({ name: text, uscc, established_on: optionalDate, status: z.literal('正常') })
  .transform(
    (row): SocialOrganization => ({
      ...blankOrganization(row.uscc, row.name),
      establishedOn: row.established_on,
      externalRef: 'ricf:foundation_catalog_171219',
    }),
  )
