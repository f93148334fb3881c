import { nextState } from '@gongshi/domain-kit'
import type { InFrontOfReport } from './offices.ts'
import { annualReportMoves } from './states.ts'
import { type AnnualReportVerb, mayDoReport, verbs } from './verbs.ts'

/** What somebody can do with a report as it stands: what the desk offers. */
export const possibleReportActions = (standing: InFrontOfReport): AnnualReportVerb[] =>
  (Object.keys(verbs) as AnnualReportVerb[]).filter(
    (verb) =>
      verbs[verb].events.some((event) => nextState(annualReportMoves, standing.report.state, event)) &&
      mayDoReport(verb, standing).ok,
  )
