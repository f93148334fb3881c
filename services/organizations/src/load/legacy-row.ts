import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import type { ToldLegacy } from '../domain/legacy/legacy-organization.ts'
import { organizationTypes } from '../domain/organization/organization-type.ts'

const { divisionCode, flag, list, optionalTextUpTo, text, textUpTo } = cells

const emptyIsNull = (value: unknown) => value || null

/** One row of `legacy-organizations.csv`; the columns are in this room's README. */
export const legacyRow: z.ZodType<ToldLegacy> = z.object({
  source: textUpTo(80),
  legacyRegistrationNo: optionalTextUpTo(40),
  name: text,
  formerNames: list,
  orgType: z.preprocess(emptyIsNull, z.enum(organizationTypes).nullable()),
  divisionCode: z.preprocess(emptyIsNull, divisionCode.nullable()),
  isSynthetic: flag,
})
