import { owesReport, reportingStatuses } from '../annual-report/owes-report.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import type { OrganizationStatus } from '../organization/states.ts'

type Body = Pick<SocialOrganization, 'status' | 'establishedOn' | 'orgType' | 'isIndustryAssociation'>

/** Whether a body may assess itself: an association that neither is being ended nor has ended. */
export const assessesItself = ({ orgType, status }: Pick<Body, 'orgType' | 'status'>): boolean =>
  orgType === 'SOCIAL_ASSOCIATION' && (reportingStatuses as readonly OrganizationStatus[]).includes(status)

/** Whether a body owes a self-assessment of a year: an industry association that was there before the year was over; the others may. */
export const owesAssessment = (body: Body, year: number): boolean =>
  body.isIndustryAssociation && assessesItself(body) && owesReport(body, year)
