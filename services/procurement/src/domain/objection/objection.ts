import type { CivilDate, DivisionCode, Instant, Uscc } from '@gongshi/domain-kit'
import type { DayFigure } from '../ground/policies.ts'
import type { ObjectionState } from './states.ts'

/** What kinds there are (domain specification 4.6); challenges and complaints begin with results and contracts. */
export type ObjectionKind = 'INQUIRY' | 'NOTICE_OBJECTION' | 'CHALLENGE' | 'COMPLAINT' | 'REPORT'

/** What an objection is about: a notice, or the only supplier of a single source purchase. */
export type ObjectionMatter = 'NOTICE' | 'SINGLE_SOURCE'

/**
 * The period that runs: an answer the purchaser owes, a form the objector may put right, an answer finance owes.
 *
 * With the day it is counted from and the figure in force when it began, so that a corrected calendar dates it anew.
 */
export type RunningPeriod = {
  kind: 'REPLY' | 'CORRECTION' | 'FINANCE'
  /** Itself not counted. */
  fromOn: CivilDate
  figure: DayFigure
  /** It ran out, and whoever it concerns was told. */
  lateAt?: Instant
}

/** When an answer is owed; empty while the year it would end in has no calendar (domain specification 6.12). */
export type ReplyDates = {
  replyDueOn?: CivilDate
  replyDueAt?: Instant
  /** When whoever owes the answer is reminded: the start of its last day, or of the working day before it (6.6). */
  alarmAt?: Instant
}

/** An answer that is not owed yet, with the figure in force when the objection was raised. */
export type OnceOverdue = ReplyDates & { figure: DayFigure }

/**
 * An inquiry, an objection to a notice, or a report.
 *
 * Who raised it is not here: the name and the evidence are kept apart and no public method reads them.
 */
export type Objection = ReplyDates & {
  id: string
  version: number
  revision: number
  projectId: string
  noticeId?: string
  purchaserUscc: Uscc
  divisionCode: DivisionCode
  kind: ObjectionKind
  matter?: ObjectionMatter
  state: ObjectionState
  /** As it was written: for the officers of the matter alone. */
  grounds: string
  /** As everybody may read it: screened, and redacted where an approver did so; see `publicGroundsOf`. */
  publicGrounds?: string
  /** Admitted as serious: the notice stands still until it is decided. */
  isBlocking: boolean
  receivedAt: Instant
  period?: RunningPeriod
  alarmedAt?: Instant
  /** The answer is late and finance has been told. */
  overdueAt?: Instant
  /** What finance will owe once the purchaser's answer is overdue, dated beforehand so that a timer asks nobody. */
  onceOverdue?: OnceOverdue
  /** Finance decides from here on: the form was refused twice, the answer is overdue, or a stop lasted too long. */
  handedToFinanceAt?: Instant
  /** Until when a form that was returned may be put right; empty while the calendar does not tell. */
  correctByOn?: CivilDate
  correctByAt?: Instant
  outcome?: string
  decidedAt?: Instant
  corrections: number
}

/** An objection without what was written and answered: what its dates, its state and what it bars are judged by. */
export type ObjectionFacts = Omit<Objection, 'grounds' | 'publicGrounds' | 'outcome'>

/** Who raised it, and with what: never public (domain specification 7). */
export type ObjectionParty = {
  objectionId: string
  name: string
  evidence: readonly string[]
  /** The fingerprint of the receipt that lets the objector correct or withdraw. */
  receiptHash: string
  /** The same sign-in, kind, project and grounds again is a duplicate; of the public nobody is told apart. */
  matterHash: string
  /** The fingerprint of the sign-in; without one it counts as the public's. */
  raisedBy?: string
}
