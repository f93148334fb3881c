import { type Instant, newId } from '@gongshi/domain-kit'
import type { AnnualReport } from '../../domain/annual-report/annual-report.ts'
import { miss } from '../../domain/annual-report/miss.ts'
import { isOver, type ReportSeason } from '../../domain/annual-report/season.ts'
import type { Reporter } from '../../store/annual-report/annual-reports.ts'
import type { Store } from '../../store/store.ts'
import { tellMissingAssessments } from '../self-assessment/tell-missing-assessments.ts'
import { keepSeasons } from './keep-seasons.ts'
import { missedNews } from './report-news.ts'
import { reportTrail } from './report-trail.ts'

const AT_ONCE = 200

/** Ends the seasons whose last day is over: whoever filed or published nothing is told so, once, and the next season opens. */
export async function endSeasons(tx: Store, ids: readonly string[], now: Instant): Promise<void> {
  const ended = (await tx.reportSeasons.hold(ids)).filter((season) => !season.endedAt && isOver(season, now))
  for (const season of ended) await tellReporters(tx, season, now)
  await tx.reportSeasons.keep(
    ended.map((before) => ({
      before,
      after: { ...before, endedAt: now, revision: before.revision + 1 },
    })),
  )
  if (ended.length > 0) await keepSeasons(tx, now)
}

/** Two hundred at a time: whoever owes what the season was for. */
async function tellReporters(tx: Store, { kind, orgType, year }: ReportSeason, now: Instant): Promise<void> {
  const isAssessed = kind === 'SELF_ASSESSMENT'
  const tell = isAssessed ? tellMissingAssessments : tellMissing
  for (let after = ''; ; ) {
    const asked = { orgType, year, limit: AT_ONCE, after, ofIndustry: isAssessed }
    const reporters = await tx.annualReports.reporters(asked)
    await tell(tx, { reporters, year }, now)
    if (reporters.length < AT_ONCE) return
    after = reporters.at(-1)!.uscc
  }
}

async function tellMissing(tx: Store, { reporters, year }: Asked, now: Instant): Promise<void> {
  const codes = reporters.map(({ uscc }) => uscc)
  const kept = new Map((await tx.annualReports.holdOfYear(codes, year)).map((one) => [one.uscc, one]))
  const missed = reporters.flatMap((organization) => {
    const before = kept.get(organization.uscc)
    const told = miss({ organization, year, kept: before, newId, now })
    return told ? [{ before, after: told }] : []
  })
  await keepMissed(tx, missed, now)
}

type Asked = { reporters: readonly Reporter[]; year: number }

type Missed = { before: AnnualReport | undefined; after: AnnualReport }

async function keepMissed(tx: Store, missed: readonly Missed[], now: Instant): Promise<void> {
  await tx.annualReports.add(missed.filter(({ before }) => !before).map(({ after }) => after))
  await tx.annualReports.keep(missed.flatMap(({ before, after }) => (before ? [{ before, after }] : [])))
  await tx.announce(missed.map(({ after }) => missedNews(after, now)))
  await tx.audit(
    missed.map(({ after }) => ({
      at: now,
      actor: { kind: 'system', name: 'annual-report.season-end' },
      command: 'miss-annual-report',
      ...reportTrail(after),
    })),
  )
}
