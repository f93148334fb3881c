import type { CivilDate, DivisionCode, Instant, Uscc } from '@gongshi/domain-kit'
import type { OrganizationType } from '../organization/organization-type.ts'
import type { AnnualReportState } from './states.ts'

/**
 * What a report tells of its year.
 *
 * @source 社会团体登记管理条例 art. 28: 遵守法律法规和国家政策、履行登记手续、开展活动、人员和机构变动、财务管理
 */
export const reportSections = [
  'lawAbiding',
  'registrationDuties',
  'activities',
  'peopleAndBodies',
  'finances',
] as const
export type ReportSection = (typeof reportSections)[number]

/** As much of it as is written; a draft is saved with what there is. */
export type ReportSections = { readonly [S in ReportSection]?: string }

/** How the registrar found it. */
export const reportConclusions = ['QUALIFIED', 'BASICALLY_QUALIFIED', 'UNQUALIFIED'] as const
export type ReportConclusion = (typeof reportConclusions)[number]

export type ReportReview = { at: Instant; by: string; conclusion: ReportConclusion; opinion?: string }

/** 年度工作报告: what an organization reports of a year to its registrar. */
export type AnnualReport = {
  id: string
  version: number
  /** Rises with everything that changes, by a person or by time. */
  revision: number
  state: AnnualReportState
  uscc: Uscc
  orgType: OrganizationType
  divisionCode: DivisionCode
  registrarUscc?: Uscc
  /** The year that is reported on. */
  year: number
  sections: ReportSections
  /** The supervisory authority that had it first, and when; a body that is registered directly has none. */
  supervisoryAuthorityUscc?: Uscc
  sentToAuthorityOn?: CivilDate
  fileIds: readonly string[]
  /** Since when it was told that it is overdue; a report that came late keeps it. */
  missedAt?: Instant
  filed?: { at: Instant; by: string; isLate: boolean }
  review?: ReportReview
}
