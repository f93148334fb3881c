import type { Outcome } from '@gongshi/domain-kit'
import { toUserErrors } from '@gongshi/service-kit'
import type { AnnualReport } from '../../domain/annual-report/annual-report.ts'

/** What a command about an annual report gives back to the graph. */
export async function annualReportPayload(command: () => Promise<Outcome<AnnualReport>>) {
  const outcome = await command()
  return outcome.ok
    ? { annualReport: outcome.value, userErrors: [] }
    : { annualReport: null, userErrors: toUserErrors(outcome.refusals) }
}
