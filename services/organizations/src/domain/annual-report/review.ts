import { accepted, type Instant, move, type Outcome, type Rule, writtenText } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { AnnualReport, ReportConclusion } from './annual-report.ts'
import { changed } from './changed.ts'
import { annualReportMoves } from './states.ts'

export type ReviewingReport = {
  report: AnnualReport
  conclusion: ReportConclusion
  opinion: string | undefined
  by: string
  now: Instant
}

const LONGEST = 2000

/** The registrar says how it found the report; whatever is less than qualified says why. Everybody reads it. */
export function review(reviewing: ReviewingReport): Outcome<AnnualReport> {
  const { report, conclusion, opinion, by, now } = reviewing
  const moved = move(annualReportMoves, report.state, 'review')
  if (!moved.ok) return moved
  const fit = check(rules, reviewing)
  if (!fit.ok) return fit
  const said = { at: now, by, conclusion, ...(opinion !== undefined && { opinion }) }
  return accepted(changed(report, { state: moved.value, review: said }))
}

const rules: readonly Rule<ReviewingReport>[] = [
  writtenText({
    basis: { rule: 'R-26' },
    field: ['opinion'],
    of: ({ opinion }: ReviewingReport) => opinion,
    name: { zh: '意见', en: 'opinion' },
    longest: LONGEST,
  }),
  {
    code: 'INPUT_INVALID',
    field: ['opinion'],
    basis: basis.annualReport,
    message: () => ({
      zh: '结论不是合格的，须说明意见。',
      en: 'A conclusion below qualified says why.',
    }),
    holds: ({ conclusion, opinion }) => conclusion === 'QUALIFIED' || opinion !== undefined,
  },
]
