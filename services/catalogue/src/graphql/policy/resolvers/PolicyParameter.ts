import type { PolicyParameterResolvers, PolicyUnit } from '../../types.generated.ts'
import type { PeriodRuleMapper } from '../schema.mappers.ts'

export const PolicyParameter: PolicyParameterResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.policies.load(id),
  id: ({ row }) => row.id,
  key: ({ row }) => row.key,
  value: ({ row }) => row.value,
  number: ({ row }) => (/^-?\d+$/.test(row.value) ? Number(row.value) : null),
  unit: ({ row, period }) => (row.unit === 'DAY' ? unitOf(period) : row.unit),
  legalTag: ({ row }) => row.legalTag,
  document: ({ row, document }) => (row.legalTag === 'law*' ? null : document),
  effectiveFrom: ({ row }) => row.effectiveFrom,
  effectiveTo: ({ row }) => row.effectiveTo,
}

const unitOf = (period: PeriodRuleMapper | null): PolicyUnit =>
  period && 'unit' in period && period.unit === 'WORKING' ? 'WORKING_DAY' : 'NATURAL_DAY'
