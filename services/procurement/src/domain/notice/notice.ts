import type { CivilDate, DayKind, DivisionCode, Fen, Instant, LegalBasis, Uscc } from '@gongshi/domain-kit'
import type { DayFigure } from '../ground/policies.ts'
import type { NoticeState } from './states.ts'

/** The figures of the notice period as they were in force when this version was published (domain specification 3.6). */
export type NoticePolicy = {
  periodDays: number
  periodUnit: DayKind
  rollEnd: boolean
  remindWd: number
  basis: LegalBasis
  /** Procurement starts within so many days of the close, else the notice is repeated. */
  startWithin: DayFigure
  /** How long an intention is public before the start, above the procurement limit. */
  intention?: DayFigure
}

/** Why and since when the clock stands still, who stopped it, and how long it may. */
export type Suspension = {
  at: Instant
  reason: string
  by: 'OBJECTION' | 'FINANCE'
  /** The last day it may last (`suspension.maxDays`); at its end the notice runs on in any case. */
  endsOn?: CivilDate
  endsAt?: Instant
  /** Finance lifted its stop while another reason stood. */
  liftedAt?: Instant
}

/** Days from one to another, both included. */
export type Span = { firstOn: CivilDate; lastOn: CivilDate }

/** An earlier end that a calendar correction would give: only an officer may take it. */
export type EarlierDeadline = { closesOn: CivilDate; closesAt: Instant; remindAt?: Instant; because: string }

/**
 * One version of an advance notice 采购前公示.
 *
 * Its content is frozen elsewhere under `contentHash`; here is what the board lists and what time does to it.
 * While SUSPENDED it has no end: `closesOn`, `closesAt` and `remindAt` are undefined; so they are while it runs on into a year whose
 * calendar is not published (domain specification 6.12).
 */
export type AdvanceNotice = {
  id: string
  projectId: string
  noticeNo: string
  version: number
  /** Counts every change of this row. */
  revision: number
  state: NoticeState
  title: string
  purchaserUscc: Uscc
  divisionCode: DivisionCode
  serviceCode: string
  budgetFen: Fen
  contentHash: string
  policy: NoticePolicy
  publishedAt: Instant
  publishedBy: string
  /** The last change a reader can see: publication, suspension, resumption, close, withdrawal, correction, a moved end. */
  changedAt: Instant
  /** The day from which the running part of the period is counted; itself not counted: publication or resumption. */
  countedFromOn: CivilDate
  firstCountedOn: CivilDate
  /** Full days that ran before all suspensions so far. */
  consumedDays: number
  /** The spans of days those ran in, so that a day found lost afterwards can be given back. */
  ranBefore?: readonly Span[]
  closesOn?: CivilDate
  closesAt?: Instant
  remindAt?: Instant
  remindedAt?: Instant
  suspension?: Suspension
  earlierDeadline?: EarlierDeadline
  closedAt?: Instant
  supersededById?: string
  withdrawn?: { at: Instant; reason: string }
}
