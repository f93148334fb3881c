import type { Fen } from '@gongshi/domain-kit'
import type { Policies } from '../ground/policies.ts'

/**
 * Whether a budget reaches the procurement limit 采购限额标准以上.
 *
 * @source Civil Code, article 1259: 以上 includes the figure itself; policy `limit.procurementFen`
 */
export function isAboveLimit(budgetFen: Fen, policies: Pick<Policies, 'procurementLimit'>): boolean {
  return budgetFen >= policies.procurementLimit.fen
}
