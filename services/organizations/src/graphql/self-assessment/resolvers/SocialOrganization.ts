import { owesAssessment } from '../../../domain/self-assessment/owes-assessment.ts'
import { knowsOfAssessment } from '../../../domain/self-assessment/sees-assessment.ts'
import { owedAssessmentStates } from '../../../domain/self-assessment/states.ts'
import type { SocialOrganizationResolvers } from './../../types.generated.ts'

export const SocialOrganization: Pick<
  SocialOrganizationResolvers,
  'selfAssessmentDuties' | 'selfAssessments' | '__isTypeOf' | '__resolveReference'
> = {
  selfAssessments: async ({ uscc }, _args, { actor, load }) =>
    (await load.selfAssessmentsOf.load(uscc)).filter((one) => knowsOfAssessment(actor, one)),
  selfAssessmentDuties: async (organization, _args, { load, reportSeasons, today }) => {
    const { year: thisYear } = await today()
    const editions = await load.selfAssessmentsOf.load(organization.uscc)
    const firstOf = (year: number) => editions.find((one) => one.year === year && one.edition === 1)
    return (await reportSeasons())
      .filter(({ kind, year }) => kind === 'SELF_ASSESSMENT' && year < thisYear)
      .filter(({ year }) => owesAssessment(organization, year))
      .map((season) => ({ season, organization, kept: firstOf(season.year) }))
      .filter(({ kept }) => !kept || owedAssessmentStates.includes(kept.state))
  },
}
