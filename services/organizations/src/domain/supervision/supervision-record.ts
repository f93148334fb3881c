import type { CivilDate, DivisionCode, Instant, Uscc } from '@gongshi/domain-kit'
import type { RunningPeriod } from '../registration/periods.ts'
import type { SupervisionState } from './states.ts'

/** 监事专责监督, 会员自主监督, 社会公开监督 (S36–S38). */
export const supervisionChannels = ['SUPERVISOR', 'MEMBER', 'PUBLIC'] as const
export type SupervisionChannel = (typeof supervisionChannels)[number]

/** A body that supervises from inside: 监事会, or 监事 where there is none. */
export const supervisingBodies = ['SUPERVISORY_BOARD', 'SUPERVISOR'] as const
export type SupervisingBody = (typeof supervisingBodies)[number]

/** On what ground what the public says comes to nothing: no facts, nothing of this register's, the same said before, settled otherwise. */
export const dismissalGrounds = ['UNFOUNDED', 'NOT_OURS', 'REPEATED', 'SETTLED'] as const
export type DismissalGround = (typeof dismissalGrounds)[number]

type Deed = { at: Instant; by: string }

/**
 * 监督记录: what its supervisors, a member or anybody of the public has to say about an organization, what it replied, and what its registrar
 * made of that.
 *
 * Nobody edits one and nobody deletes it. Who of the public wrote is not here: that is kept apart.
 */
export type SupervisionRecord = {
  id: string
  version: number
  /** Rises with everything that changes, by a person or by time. */
  revision: number
  channel: SupervisionChannel
  state: SupervisionState
  uscc: Uscc
  divisionCode: DivisionCode
  /** As it was written. */
  subject: string
  /** As everybody reads it: screened, without who said it. */
  publicSubject: string
  opinion: string
  /** As everybody reads it; of supervisors and members nobody outside does. */
  publicOpinion?: string
  /** The body that says so, and when it did. */
  body?: SupervisingBody
  saidOn?: CivilDate
  /** Which member says so: its organization and those who supervise it know. */
  memberName?: string
  /** The fingerprint of whoever signed in and wrote it, of the public; of the organization, `recorded.by` says it. */
  raisedBy?: string
  recorded: Deed
  fileIds: readonly string[]
  /** The reply it owes, from the day it was recorded. */
  period: RunningPeriod
  overdueAt?: Instant
  reply?: Deed & { text: string; publicText: string; isLate: boolean }
  /** What a handler of the registrar thinks, until another person agrees: nobody else reads it. */
  proposal?: Deed & { ground: DismissalGround; reason: string }
  decision?: Deed & { ground?: DismissalGround; text: string; publicText: string }
  /** Told to enforcement, under the id its lead has there: whoever supervises knows. */
  escalated?: Deed & { leadId: string; reason: string }
  withdrawnAt?: Instant
}

/** Who of the public wrote it: its registrar alone is told a name, the organization nothing. */
export type SupervisionParty = {
  supervisionId: string
  name?: string
  /** The fingerprint of the receipt by which one comes back. */
  receiptHash: string
  /** The same words of the same sign-in again are a duplicate; of the public nobody is told apart. */
  matterHash: string
}
