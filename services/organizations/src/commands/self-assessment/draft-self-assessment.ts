import { civilDateOf, newId, type Outcome, subjectOf, type Uscc } from '@gongshi/domain-kit'
import { numberInForce } from '../../domain/policy/count-figure.ts'
import { draft } from '../../domain/self-assessment/draft.ts'
import type { SelfAssessment } from '../../domain/self-assessment/self-assessment.ts'
import { begins } from '../../domain/self-assessment/verbs.ts'
import { keepSeasons } from '../annual-report/keep-seasons.ts'
import type { Context } from '../context.ts'
import { organizationItself } from '../organization/organization-itself.ts'
import { assessmentTrail } from './assessment-trail.ts'

export type DraftSelfAssessment = { uscc: Uscc; year: number }

type Drafted = { before: SelfAssessment | undefined; assessment: SelfAssessment }

const drafts = organizationItself<keyof typeof begins, DraftSelfAssessment, Drafted>(begins, {
  keep: async (tx, { before, assessment }, { now }) => {
    if (before) await tx.selfAssessments.keep([{ before, after: assessment }])
    else await tx.selfAssessments.add([assessment])
    const fileIds = Object.values(assessment.headings).flatMap((one) => one?.fileIds ?? [])
    if (fileIds.length > 0) await tx.files.use({ type: 'self-assessment', id: assessment.id }, fileIds, now)
  },
  trail: ({ assessment }) => assessmentTrail(assessment),
})('draftSelfAssessment', {
  decide: async ({ tx, organization, actor, now }, { uscc, year }: DraftSelfAssessment) => {
    await keepSeasons(tx, now)
    const last = (await tx.selfAssessments.holdOfYear([uscc], year)).at(-1)
    const season = (await tx.reportSeasons.all()).find(
      (one) => one.kind === 'SELF_ASSESSMENT' && one.year === year,
    )
    const figures = await tx.countFigures.all()
    const mostPoints = numberInForce('selfAssessment.mostPoints', civilDateOf(now), figures)
    const by = subjectOf(actor)
    const drafted = draft({ id: newId(), organization, year, season, last, mostPoints, by, now })
    if (!drafted.ok) return drafted
    const before = last?.id === drafted.value.id ? last : undefined
    return { ...drafted, value: { before, assessment: drafted.value } }
  },
})

/** An association begins its self-assessment of a year, or a corrected edition of it. */
export const draftSelfAssessment = async (
  context: Context,
  input: DraftSelfAssessment,
): Promise<Outcome<SelfAssessment>> => {
  const drafted = await drafts(context, input)
  return drafted.ok ? { ...drafted, value: drafted.value.assessment } : drafted
}
