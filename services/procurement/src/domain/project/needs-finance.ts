import type { ProcurementProject } from './project.ts'

/** Whether finance has a say in a project beside its purchaser: at and above the procurement limit (domain specification 4.4). */
export function needsFinance({ aboveLimit }: Pick<ProcurementProject, 'aboveLimit'>): boolean {
  return aboveLimit
}
