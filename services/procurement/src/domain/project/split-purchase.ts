import { formatFen, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Policies } from '../ground/policies.ts'
import { serviceGroupOf } from '../ground/service-item.ts'
import type { ProcurementProject } from './project.ts'
import { covers } from './scope.ts'

/** A project beside what its purchaser already buys in the same group and year without open tender. */
export type Accumulation = {
  project: Pick<ProcurementProject, 'budgetFen' | 'method' | 'serviceCode' | 'fiscalYear' | 'releasedScope'>
  /** Other approved projects of the same purchaser, level-2 group and fiscal year, methods other than open tender. */
  committedFen: bigint
  policies: Policies
}

/** Several small purchases may not stand in for one open tender, unless finance released it (R-05, AC-15). */
export const splitPurchase: Rule<Accumulation> = {
  code: 'SPLIT_PURCHASE',
  basis: basis.splitPurchase,
  field: ['budgetFen'],
  message: (accumulation) =>
    said(accumulation, '超过', 'exceed', '须由财政部门核准放行。', 'Finance must release it.'),
  holds: (accumulation) =>
    isOpen(accumulation) || isReleased(accumulation) || total(accumulation) <= limit(accumulation),
}

/** The warning before the block: 80 % of the limit (policy `split.warnPercent`). */
export const nearlySplit: Rule<Accumulation> = {
  code: 'SPLIT_PURCHASE',
  basis: basis.splitPurchase,
  field: ['budgetFen'],
  message: (accumulation) =>
    said(accumulation, '接近', 'come near', '请注意化整为零的规定。', 'Mind the rule on split purchases.'),
  holds: (accumulation) =>
    isOpen(accumulation) ||
    total(accumulation) * 100n < limit(accumulation) * BigInt(accumulation.policies.splitWarnPercent),
}

/** What the project adds up to with the others; a bigint, for rows of old may exceed what a number holds exactly. */
export const total = ({ project, committedFen }: Omit<Accumulation, 'policies'>): bigint =>
  committedFen + BigInt(project.budgetFen)
const limit = ({ policies }: Accumulation): bigint => BigInt(policies.openTenderLimit.fen)
const isOpen = ({ project }: Accumulation): boolean => project.method === 'OPEN_TENDER'
/** A release covers the sums it saw (domain specification 4.4, D4a). */
const isReleased = (accumulation: Accumulation): boolean => {
  const { releasedScope } = accumulation.project
  if (!releasedScope || !covers(releasedScope, accumulation.project)) return false
  return total(accumulation) <= BigInt(releasedScope.cumulativeFen)
}

function said(accumulation: Accumulation, zh: string, en: string, zhThen: string, enThen: string) {
  const { project } = accumulation
  const [sum, top] = [formatFen(total(accumulation)), formatFen(limit(accumulation))]
  const group = serviceGroupOf(project.serviceCode)
  return {
    zh: `${project.fiscalYear} 年 ${group} 类非公开招标项目累计 ${sum}，${zh}公开招标数额标准 ${top}。${zhThen}`,
    en: `The purchases of group ${group} in ${project.fiscalYear} without open tender add up to ${sum} and ${en} the open tender limit of ${top}. ${enThen}`,
  }
}
