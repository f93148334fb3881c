import { queryRefused } from '@gongshi/service-kit'
import { askedYears, knownOnly } from '../../../../domain/enforcement/enforcement-statistics.ts'
import type { QueryResolvers } from './../../../types.generated.ts'

export const enforcementStatistics: NonNullable<QueryResolvers['enforcementStatistics']> = async (
  _parent,
  { from, to },
  { store },
) => {
  const years = askedYears({ from: from ?? null, to: to ?? null })
  if (years.ok) return knownOnly(await store.statistics.enforcement(years.value))
  const { code, message, field } = years.refusals[0]!
  throw queryRefused(code, message, field)
}
