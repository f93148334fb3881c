import type { AnnualReport } from '../../domain/annual-report/annual-report.ts'
import { knowsOfReport } from '../../domain/annual-report/sees-report.ts'
import type { GraphContext } from '../context.ts'

/** An annual report, where it is for the one who asks to know of. */
export async function visibleReport(
  id: string,
  { actor, load }: Pick<GraphContext, 'actor' | 'load'>,
): Promise<AnnualReport | null> {
  const report = await load.annualReports.load(id)
  return report && knowsOfReport(actor, report) ? report : null
}
