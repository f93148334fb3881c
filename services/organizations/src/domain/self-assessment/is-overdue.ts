import type { Instant } from '@gongshi/domain-kit'
import { isLateBy } from '../annual-report/is-overdue.ts'
import type { ReportSeason } from '../annual-report/season.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import { owesAssessment } from './owes-assessment.ts'
import type { SelfAssessment } from './self-assessment.ts'
import { owedAssessmentStates } from './states.ts'

type Kept = Pick<SelfAssessment, 'state' | 'missedAt' | 'edition'>

/** Whether a self-assessment is overdue: the body owes it still, no edition was published, and it would be late. */
export const isAssessmentOverdue = (
  organization: Pick<SocialOrganization, 'status' | 'establishedOn' | 'orgType' | 'isIndustryAssociation'>,
  kept: Kept | undefined,
  season: Pick<ReportSeason, 'dueOn' | 'endedAt' | 'year'>,
  now: Instant,
): boolean =>
  owesAssessment(organization, season.year) &&
  (!kept || (kept.edition === 1 && owedAssessmentStates.includes(kept.state))) &&
  isLateBy(kept, season, now)
