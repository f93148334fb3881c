import { accepted, move, type Outcome } from '@gongshi/domain-kit'
import { check } from '../check.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import { changed, withEditor } from './changed.ts'
import type { AssessmentHeading, SelfAssessment } from './self-assessment.ts'
import { selfAssessmentMoves } from './states.ts'
import { stillAssesses } from './still-assesses.ts'

export type AttachingEvidence = {
  assessment: SelfAssessment
  organization: SocialOrganization
  heading: AssessmentHeading
  fileIds: readonly string[]
  by: string
}

/** An association says what it rests on under a heading: these files, in the place of those that were there. */
export function attachEvidence(attaching: AttachingEvidence): Outcome<SelfAssessment> {
  const { assessment, heading, fileIds, by } = attaching
  const moved = move(selfAssessmentMoves, assessment.state, 'edit')
  if (!moved.ok) return moved
  const fit = check([stillAssesses], attaching)
  if (!fit.ok) return fit
  const headings = { ...assessment.headings, [heading]: { ...assessment.headings[heading], fileIds } }
  return accepted(changed(assessment, { state: moved.value, headings, editors: withEditor(assessment, by) }))
}
