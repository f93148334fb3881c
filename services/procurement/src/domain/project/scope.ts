import type { Fen } from '@gongshi/domain-kit'
import { serviceGroupOf } from '../ground/service-item.ts'
import type { ProcurementMethod, ProjectTerms } from './terms.ts'

/** What an approval or a release of finance saw: less is covered, more or other needs it anew (domain specification 4.4). */
export type Scope = { budgetFen: Fen; method: ProcurementMethod; serviceGroup: string; fiscalYear: number }

/** What a release saw: the project, and what it adds up to with the others; a decimal, for sums that no number holds exactly. */
export type ReleasedScope = Scope & { cumulativeFen: string }

type Scoped = Pick<ProjectTerms, 'budgetFen' | 'method' | 'serviceCode' | 'fiscalYear'>

export function scopeOf({ budgetFen, method, serviceCode, fiscalYear }: Scoped): Scope {
  return { budgetFen, method, serviceGroup: serviceGroupOf(serviceCode), fiscalYear }
}

/** Whether terms lie within a scope. */
export function covers(scope: Scope | undefined, terms: Scoped): boolean {
  if (!scope) return false
  const { budgetFen, method, serviceGroup, fiscalYear } = scopeOf(terms)
  return (
    budgetFen <= scope.budgetFen &&
    method === scope.method &&
    serviceGroup === scope.serviceGroup &&
    fiscalYear === scope.fiscalYear
  )
}
