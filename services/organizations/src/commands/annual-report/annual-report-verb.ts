import { accepted, type Instant, type Outcome, refused, subjectOf } from '@gongshi/domain-kit'
import { type Announcement, type Doing, type Noun, type Special, verbsOf } from '@gongshi/service-kit'
import type { AnnualReport } from '../../domain/annual-report/annual-report.ts'
import { knowsOfReport } from '../../domain/annual-report/sees-report.ts'
import { type AnnualReportVerb, mayDoReport } from '../../domain/annual-report/verbs.ts'
import { basis } from '../../domain/basis.ts'
import type { Delegation } from '../../domain/delegation/delegation.ts'
import { heldFastFor } from '../../store/delegation/in-effect-for.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { toldOfExcess } from '../delegation/told-of-excess.ts'
import { sawVersion } from '../saw-version.ts'
import { reportTrail } from './report-trail.ts'

/** What an input says of the report it means. */
export type AnnualReportAction = { id: string; version: number }

type Held = {
  report: AnnualReport
  /** The delegations in effect that the agency of whoever acts holds. */
  held: readonly Delegation[]
  /** The sign-in of whoever acts. */
  by: string
}

type ReportNoun = Noun<
  Store,
  AnnualReportVerb,
  AnnualReportAction,
  Held,
  AnnualReport,
  object,
  AnnualReport,
  undefined
>

const reports: ReportNoun = {
  hold: async ({ id }, { tx, actor, now }) => {
    const [report] = await tx.annualReports.hold([id])
    if (!report || !knowsOfReport(actor, report)) return refused(noSuchReport)
    const held = await heldFastFor(tx, actor, now)
    return accepted({ report, held, by: subjectOf(actor) })
  },
  mayDo: mayDoReport,
  sawIt: ({ report }, { version }) => sawVersion({ seen: version, is: report.version }),
  keep: ({ held: { report }, done }, { tx }) => tx.annualReports.keep([{ before: report, after: done }]),
  trail: ({ done }) => reportTrail(done),
  after: (done) => done,
}

type Told = (report: AnnualReport, at: Instant) => Announcement

/** A verb about an annual report: what is the same for every one of them, and what the others hear of it. */
export const annualReportVerb = <Input extends AnnualReportAction>(
  verb: AnnualReportVerb,
  decide: Special<Held & Doing<Store, AnnualReportVerb>, Input, AnnualReport, object>['decide'],
  told?: Told,
): ((context: Context, input: Input) => Promise<Outcome<AnnualReport>>) =>
  toldOfExcess(
    verb,
    verbsOf(reports)(verb, {
      decide,
      beside: (done, { now }) => (told ? { news: [told(done, now)] } : {}),
    }),
  )

const noSuchReport = {
  code: 'NOT_FOUND' as const,
  field: ['id'],
  basis: basis.annualReport,
  message: { zh: '没有这份年度工作报告。', en: 'There is no such annual report.' },
}
