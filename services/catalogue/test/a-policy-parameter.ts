import { civilDate } from '@gongshi/domain-kit'
import type { PolicyParameter } from '../src/domain/policy/policy-parameter.ts'

/** The 15 days of the notice, unless a test says otherwise. */
export function aPolicyParameter(changes: Partial<PolicyParameter> = {}): PolicyParameter {
  return {
    id: '00000000-0000-7000-8000-000000000009',
    key: 'notice.days',
    value: '15',
    unit: 'NATURAL_DAY',
    counting: { direction: 'FORWARD', nature: 'RIGHT', rollEnd: true },
    legalTag: 'law',
    documentSlug: 'civil-code',
    article: '第二百零一条、第二百零三条',
    note: null,
    effectiveFrom: civilDate('2015-01-01'),
    effectiveTo: null,
    ...changes,
  }
}
