import { type Instant, newId } from '@gongshi/domain-kit'
import { missAssessment } from '../../domain/self-assessment/miss.ts'
import type { SelfAssessment } from '../../domain/self-assessment/self-assessment.ts'
import type { Reporter } from '../../store/annual-report/annual-reports.ts'
import type { Store } from '../../store/store.ts'
import { assessmentMissedNews } from './assessment-news.ts'
import { assessmentTrail } from './assessment-trail.ts'

/** Which of these associations have published no self-assessment of a year whose last day is over: each is told so, once. */
export async function tellMissingAssessments(
  tx: Store,
  { reporters, year }: { reporters: readonly Reporter[]; year: number },
  now: Instant,
): Promise<void> {
  const codes = reporters.map(({ uscc }) => uscc)
  const first = (await tx.selfAssessments.holdOfYear(codes, year)).filter(({ edition }) => edition === 1)
  const kept = new Map(first.map((one) => [one.uscc, one]))
  const missed = reporters.flatMap((organization) => {
    const before = kept.get(organization.uscc)
    const after = missAssessment({ organization, year, kept: before, newId, now })
    return after ? [{ before, after }] : []
  })
  await keepMissed(tx, missed, now)
}

type Missed = { before: SelfAssessment | undefined; after: SelfAssessment }

async function keepMissed(tx: Store, missed: readonly Missed[], now: Instant): Promise<void> {
  await tx.selfAssessments.add(missed.filter(({ before }) => !before).map(({ after }) => after))
  await tx.selfAssessments.keep(missed.flatMap(({ before, after }) => (before ? [{ before, after }] : [])))
  await tx.announce(missed.map(({ after }) => assessmentMissedNews(after, now)))
  await tx.audit(
    missed.map(({ after }) => ({
      at: now,
      actor: { kind: 'system', name: 'self-assessment.season-end' },
      command: 'miss-self-assessment',
      ...assessmentTrail(after),
    })),
  )
}
