import { daysInForce } from '../../../domain/policy/day-figure.ts'
import { isCalledToMind } from '../../../domain/self-assessment/called-to-mind.ts'
import { isAssessmentOverdue } from '../../../domain/self-assessment/is-overdue.ts'
import type { SelfAssessmentDutyResolvers } from '../../types.generated.ts'

export const SelfAssessmentDuty: SelfAssessmentDutyResolvers = {
  year: ({ season }) => season.year,
  dueOn: ({ season }) => season.dueOn ?? null,
  isCalledToMind: async ({ season: { dueOn } }, _args, { reckoning, today }) => {
    const on = await today()
    const figure = daysInForce('selfAssessment.remindDays', on, (await reckoning()).figures)
    return isCalledToMind(dueOn, figure?.days, on)
  },
  isOverdue: async ({ season, organization, kept }, _args, { moment }) =>
    isAssessmentOverdue(organization, kept, season, await moment()),
}
