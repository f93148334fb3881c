import type { CivilDate, DivisionCode, Instant, Uscc } from '@gongshi/domain-kit'
import type { PendingAmendment } from '../amendment/pending-amendment.ts'
import type { ProjectFinding } from '../finding/finding.ts'
import type { Deed, ReasonedDeed } from './deed.ts'
import type { LastReturn } from './last-return.ts'
import type { ReleasedScope, Scope } from './scope.ts'
import type { SingleSource } from './single-source.ts'
import type { ProjectState } from './states.ts'
import type { ProjectTerms } from './terms.ts'

/** What became known about the retirement of the project's catalogue item. */
export type ItemRetirement = {
  retiredFrom: CivilDate
  announcedAt: Instant
  replacedBy: readonly string[]
  confirmed?: ReasonedDeed
}

/** An objection that was upheld, and why. */
export type CorrectionDue = { objectionId: string; at: Instant; reason: string }

/**
 * A procurement project, from its draft to the day procurement starts.
 *
 * `version` counts what people changed and is what an input must have seen; `revision` counts every change, those that time
 * alone brings included, and orders the events. So a clerk who read the project before midnight may start after it.
 */
export type ProcurementProject = ProjectTerms & {
  id: string
  version: number
  revision: number
  projectNo: string
  externalKey?: string
  state: ProjectState
  purchaserUscc: Uscc
  purchaserName: string
  divisionCode: DivisionCode
  /** The catalogue's item; none in a draft that does not say yet what is bought. */
  serviceItemId?: string
  serviceName: string
  catalogueVersionId?: string
  aboveLimit: boolean
  /** The money is that of the year after the one it was submitted in: finance approves whatever the sum (4.4). */
  isFundedAhead: boolean
  /** From the open tender limit on, the only supplier is made public before anything is bought from it. */
  mustPublishSingleSource: boolean
  /** Who drafted, edited or submitted last. */
  handler: string
  /** Everybody who drafted, edited or submitted since the last approval: none of them approves it. */
  editors: readonly string[]
  /** Everybody who wrote what was approved last. */
  drafters: readonly string[]
  purchaserApproval?: Deed
  financeApproval?: Deed
  /** What finance saw when it approved. */
  approvedScope?: Scope
  splitRelease?: ReasonedDeed
  /** What finance saw when it released. */
  releasedScope?: ReleasedScope
  /** Finance last confirmed that the money is there: after a cut of the line, or carried over into another year. */
  budgetConfirmed?: ReasonedDeed
  /** Finance set the approved line: only finance changes it. */
  isLineConfirmed: boolean
  /** The fiscal year finance said the money is carried into; whatever else it confirmed carries nothing (4.4). */
  carriedOverTo?: number
  returned?: ReasonedDeed
  /** Kept until it is approved. */
  lastReturn?: LastReturn
  cancelled?: ReasonedDeed
  intentionPublishedAt?: Instant
  singleSource?: SingleSource
  /** The public sees the project from here on. */
  publicSince?: Instant
  firstNoticeAt?: Instant
  noticeVersion: number
  currentNoticeId?: string
  noticeClosedAt?: Instant
  startedAt?: Instant
  /** Whether the yearly figures count it. */
  isCounted: boolean
  retirement?: ItemRetirement
  /** Passages that may restrict suppliers, as they were found when it was submitted or amended above the limit. */
  findings?: readonly ProjectFinding[]
  /** Objections that were upheld: each owes a correction before procurement starts; never an empty list (4.6). */
  correctionDue?: readonly CorrectionDue[]
  /** The objections that published amendments named, also before they were decided (4.6). */
  answeredObjectionIds: readonly string[]
  /** A material amendment that was drafted and not yet approved. */
  pendingAmendment?: PendingAmendment
  createdAt: Instant
  createdBy: string
  updatedAt: Instant
}
