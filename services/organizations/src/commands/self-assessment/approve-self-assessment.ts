import { approve } from '../../domain/self-assessment/approve.ts'
import { selfAssessmentVerb } from './self-assessment-verb.ts'

/** Another person of the association approves its self-assessment: it is public from then on, and what it corrects is replaced. */
export const approveSelfAssessment = selfAssessmentVerb('approveSelfAssessment', async (given) => {
  const { tx, assessment, editions } = given
  const season = (await tx.reportSeasons.all()).find(
    ({ kind, year }) => kind === 'SELF_ASSESSMENT' && year === assessment.year,
  )
  const standing = editions.find(({ state }) => state === 'PUBLISHED')
  return approve({ ...given, season, standing })
})
