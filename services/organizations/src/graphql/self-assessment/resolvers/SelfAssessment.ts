import { speaksForOrganization } from '../../../domain/organization/speaks-for-organization.ts'
import { isAssessmentOverdue } from '../../../domain/self-assessment/is-overdue.ts'
import { possibleAssessmentActions } from '../../../domain/self-assessment/possible-actions.ts'
import { readsAssessment } from '../../../domain/self-assessment/sees-assessment.ts'
import { assessmentHeadings } from '../../../domain/self-assessment/self-assessment.ts'
import type { SelfAssessmentResolvers } from '../../types.generated.ts'
import { assessmentSeason } from '../assessment-season.ts'
import { visibleAssessment } from '../visible-assessment.ts'

export const SelfAssessment: SelfAssessmentResolvers = {
  __resolveReference: ({ id }, context) => visibleAssessment(id, context),
  organization: ({ uscc }, _args, { load }) => load.organizations.load(uscc),
  state: ({ state, uscc }, _args, { actor }) =>
    state === 'DRAFT' && !speaksForOrganization(actor, uscc) ? 'OWED' : state,
  dueOn: async ({ year }, _args, context) => (await assessmentSeason(year, context))?.dueOn ?? null,
  isOverdue: async (assessment, _args, context) => {
    const [season, organization] = await Promise.all([
      assessmentSeason(assessment.year, context),
      context.load.organizations.load(assessment.uscc),
    ])
    return (
      !!season &&
      !!organization &&
      isAssessmentOverdue(organization, assessment, season, await context.moment())
    )
  },
  mostPoints: (assessment, _args, { actor }) =>
    readsAssessment(actor, assessment) ? (assessment.mostPoints ?? null) : null,
  headings: (assessment, _args, { actor }) =>
    readsAssessment(actor, assessment)
      ? assessmentHeadings.map((heading) => ({
          ...{ fileIds: [], ...assessment.headings[heading] },
          ...{ heading, of: assessment },
        }))
      : null,
  points: (assessment, _args, { actor }) => {
    if (!readsAssessment(actor, assessment)) return null
    const given = assessmentHeadings.map((heading) => assessment.headings[heading]?.points)
    return given.some((one) => one === undefined) ? null : given.reduce<number>((sum, one) => sum + one!, 0)
  },
  publishedAt: ({ published }) => published?.at ?? null,
  isLate: ({ published }) => published?.isLate ?? null,
  editions: async ({ uscc, year }, _args, { load, actor }) =>
    (await load.selfAssessmentsOf.load(uscc)).filter(
      (one) => one.year === year && readsAssessment(actor, one),
    ),
  possibleActions: (assessment, _args, { actor }) => possibleAssessmentActions({ actor, assessment }),
}
