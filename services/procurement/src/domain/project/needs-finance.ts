import type { ProcurementProject } from './project.ts'

/**
 * Whether finance has a say in a project beside its purchaser: at and above the procurement limit, and for money of the year after
 * (domain specification 4.4).
 */
export function needsFinance({
  aboveLimit,
  isFundedAhead,
}: Pick<ProcurementProject, 'aboveLimit' | 'isFundedAhead'>): boolean {
  return aboveLimit || isFundedAhead
}
