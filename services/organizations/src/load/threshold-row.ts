import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import { organizationTypes } from '../domain/organization/organization-type.ts'
import type { ThresholdPolicy, ThresholdValues } from '../domain/threshold/threshold-policy.ts'

const { civilDate, flag, optionalDate, optionalTextUpTo, textUpTo } = cells
const number = z.preprocess(
  (value) => (value === '' || value === undefined ? undefined : Number(value)),
  z.int().min(0).optional(),
)

/** One row of `thresholds.csv`: what the law asks and what the city asks; empty is not asked. */
export const thresholdRow = z
  .object({
    id: textUpTo(60),
    orgType: z.enum(organizationTypes),
    isIndustryAssociation: flag,
    individualMembers: number,
    unitMembers: number,
    mixedMembers: number,
    capitalFen: number,
    localIndividualMembers: number,
    localUnitMembers: number,
    localMixedMembers: number,
    localCapitalFen: number,
    policyDocument: optionalTextUpTo(200),
    document: textUpTo(200),
    article: optionalTextUpTo(80),
    effectiveFrom: civilDate,
    effectiveTo: optionalDate,
  })
  .transform((row): ThresholdPolicy => {
    const { id, orgType, isIndustryAssociation, document, effectiveFrom } = row
    return {
      ...{ id, orgType, isIndustryAssociation, document, effectiveFrom },
      ...(row.article === null ? {} : { article: row.article }),
      legal: values(row.individualMembers, row.unitMembers, row.mixedMembers, row.capitalFen),
      local: values(
        row.localIndividualMembers,
        row.localUnitMembers,
        row.localMixedMembers,
        row.localCapitalFen,
      ),
      ...(row.policyDocument === null ? {} : { policyDocument: row.policyDocument }),
      ...(row.effectiveTo === null ? {} : { effectiveTo: row.effectiveTo }),
    }
  })

const values = (...[individual, unit, mixed, capital]: (number | undefined)[]): ThresholdValues => ({
  ...(individual === undefined ? {} : { minIndividualMembers: individual }),
  ...(unit === undefined ? {} : { minUnitMembers: unit }),
  ...(mixed === undefined ? {} : { minMixedMembers: mixed }),
  ...(capital === undefined ? {} : { minCapitalFen: capital }),
})
