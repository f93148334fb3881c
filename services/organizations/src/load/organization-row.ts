import { newId } from '@gongshi/domain-kit'
import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import type { Branch } from '../domain/branch/branch.ts'
import { gradeLevels } from '../domain/organization/grade.ts'
import type { SocialOrganization } from '../domain/organization/organization.ts'
import { organizationTypes, priorityCategories } from '../domain/organization/organization-type.ts'
import { organizationStatuses } from '../domain/organization/states.ts'

const {
  civilDate,
  divisionCode,
  flag,
  list,
  optionalDate,
  optionalText,
  optionalTextUpTo,
  optionalUscc,
  text,
  uscc,
} = cells

const emptyIsNull = (value: unknown) =>
  value === undefined || value === '' || value === 'NONE' ? null : value

/** `name` or `name@YYYY-MM-DD`. */
const branch = z.string().transform((told, context): Branch => {
  const [name = '', since] = told.split('@')
  const establishedOn = since === undefined ? null : civilDate.safeParse(since)
  if (establishedOn && !establishedOn.success)
    context.addIssue({ code: 'custom', message: `分支 branch ${told}` })
  return { id: newId(), name, establishedOn: establishedOn?.data ?? null, closedOn: null }
})

/** One row of `synthetic/organizations.csv`; the columns are in this room's README. */
export const organizationRow = z
  .object({
    uscc,
    name: text,
    orgType: z.enum(organizationTypes),
    isIndustryAssociation: flag,
    priorityCategory: z.preprocess(emptyIsNull, z.enum(priorityCategories).nullable()),
    status: z.enum(organizationStatuses),
    registrarUscc: optionalUscc,
    divisionCode,
    establishedOn: optionalDate,
    grade: z.preprocess(emptyIsNull, z.enum(gradeLevels).nullable()),
    gradeFrom: optionalDate,
    formerNames: list,
    branches: list.pipe(z.array(branch)),
    headName: optionalText,
    headPost: optionalText,
    isSynthetic: flag,
    legacyRegistrationNo: optionalTextUpTo(40),
  })
  .transform(
    ({ grade, gradeFrom, headName, headPost, ...row }): SocialOrganization => ({
      ...row,
      grade: grade && { level: grade, validFrom: gradeFrom },
      heads: headName ? [{ displayName: headName, post: headPost ?? '负责人', mandateEndedOn: null }] : [],
      externalRef: null,
    }),
  )
