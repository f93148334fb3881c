import type { PolicyParameterResolvers, PolicyUnit } from '../../types.generated.ts'

export const PolicyParameter: PolicyParameterResolvers = {
  key: ({ row }) => row.key,
  value: ({ row }) => row.value,
  number: ({ row }) => (/^-?\d+$/.test(row.value) ? Number(row.value) : null),
  unit: ({ row, period }) => (row.unit === 'DAY' ? unitOf(period?.unit) : row.unit),
  legalTag: ({ row }) => row.legalTag,
  document: ({ row, document }) => (row.legalTag === 'law*' ? null : document),
  effectiveFrom: ({ row }) => row.effectiveFrom,
  effectiveTo: ({ row }) => row.effectiveTo,
}

const unitOf = (kind: 'NATURAL' | 'WORKING' | undefined): PolicyUnit =>
  kind === 'WORKING' ? 'WORKING_DAY' : 'NATURAL_DAY'
