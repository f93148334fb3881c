import type { CivilDate, DivisionCode, Instant, Uscc } from '@gongshi/domain-kit'
import type { ObjectionState } from './states.ts'

/** What kinds there are (domain specification 4.6); challenges and complaints begin with results and contracts. */
export type ObjectionKind = 'INQUIRY' | 'NOTICE_OBJECTION' | 'CHALLENGE' | 'COMPLAINT' | 'REPORT'

/**
 * An inquiry, an objection to a notice, or a report.
 *
 * Who raised it is not here: the name and the evidence are kept apart and no public method reads them.
 */
export type Objection = {
  id: string
  version: number
  revision: number
  projectId: string
  noticeId?: string
  purchaserUscc: Uscc
  divisionCode: DivisionCode
  kind: ObjectionKind
  state: ObjectionState
  grounds: string
  /** Admitted as serious: the notice stands still until it is decided. */
  isBlocking: boolean
  receivedAt: Instant
  replyDueOn?: CivilDate
  replyDueAt?: Instant
  /** When whoever owes the answer is reminded: the start of its last day, or of the working day before it (6.6). */
  alarmAt?: Instant
  alarmedAt?: Instant
  /** The answer is late and finance has been told. */
  overdueAt?: Instant
  outcome?: string
  decidedAt?: Instant
  corrections: number
}

/** Who raised it, and with what: never public (domain specification 7). */
export type ObjectionParty = {
  objectionId: string
  name: string
  evidence: readonly string[]
  /** The fingerprint of the receipt that lets the objector correct or withdraw. */
  receiptHash: string
  /** The same person, kind, project and grounds again is a duplicate. */
  matterHash: string
}
