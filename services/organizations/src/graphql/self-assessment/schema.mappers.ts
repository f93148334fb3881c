import type { ReportSeason } from '../../domain/annual-report/season.ts'
import type { SocialOrganization } from '../../domain/organization/organization.ts'
import type {
  AssessmentHeading,
  HeadingContent,
  SelfAssessment,
} from '../../domain/self-assessment/self-assessment.ts'

export type SelfAssessmentMapper = SelfAssessment
export type SelfAssessmentHeadingMapper = HeadingContent & {
  heading: AssessmentHeading
  /** The self-assessment it stands in. */
  of: SelfAssessment
}
export type SelfAssessmentDutyMapper = {
  season: ReportSeason
  organization: SocialOrganization
  /** What there is of its first edition. */
  kept: SelfAssessment | undefined
}
