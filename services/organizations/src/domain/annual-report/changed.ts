import { nextVersion } from '@gongshi/domain-kit'
import type { AnnualReport } from './annual-report.ts'

/** The report with what a person did to it: another version, which whoever acts next must have seen. */
export const changed = (report: AnnualReport, changes: Partial<AnnualReport>): AnnualReport =>
  nextVersion(passed(report, changes), {})

/** The report with what time did to it: nobody's view of it is stale by that (ADR 21). */
export const passed = (report: AnnualReport, changes: Partial<AnnualReport>): AnnualReport => ({
  ...report,
  ...changes,
  revision: report.revision + 1,
})
