import type { Fen, LegalBasis } from '@gongshi/domain-kit'

/** A number of days with the unit it is never without, and the article it rests on (domain specification 6.5). */
export type DayFigure = { days: number; unit: 'NATURAL' | 'WORKING'; basis: LegalBasis }

/** So many of something, and the article it rests on. */
export type CountFigure = { count: number; basis: LegalBasis }

/** An amount of policy and the article it rests on. */
export type FenFigure = { fen: Fen; basis: LegalBasis }

/**
 * The figures of law and policy in force on one day, as the catalogue department keeps them.
 *
 * A process reads them when it starts and keeps them (domain specification 3.6).
 */
export type Policies = {
  noticeDays: DayFigure & { rollEnd: boolean }
  noticeRemindWd: number
  /** So many hours of outage in one day lose the day. */
  noticeOutageHours: number
  startWithin: DayFigure
  /** Absent before the rule on intentions entered into force. */
  intention?: DayFigure
  /** How long the only supplier is public from the open tender limit on; absent before that was law. */
  singleSourcePublicity?: DayFigure
  procurementLimit: FenFigure
  openTenderLimit: FenFigure
  splitWarnPercent: number
  lowValue: FenFigure
  /** No single budget is larger; absent where no figure is in force. */
  mostBudget?: FenFigure
  evaluationMandatoryFrom: FenFigure
  /** A longer term than so many years is evaluated by a third party. */
  evaluationTermYears: number
  /** How long a contract may run; absent before that was law. */
  contractMaxYears?: { years: number; basis: LegalBasis }
  /** The templates a project may be evaluated by. */
  indicatorSystems: readonly string[]
  /** The most points a place in the directory may be worth. */
  preferenceMaxPoints: number
  inquiryReply: DayFigure
  objectionReply: DayFigure
  /** How long a form that was returned may be put right. */
  objectionCorrection: DayFigure
  /** What finance has for an objection that is handed to it. */
  objectionFinance: DayFigure
  /** The longest a notice stands still for one stop. */
  suspensionMax: DayFigure
  reportAnswer: DayFigure
  /** How many files a notice carries, and an objection as evidence; absent where no figure is in force. */
  mostAttachments?: CountFigure
  mostEvidenceFiles?: CountFigure
  /** How many may be raised about one project in a day: by the public in all, and by one sign-in; absent where no figure is in force. */
  mostRaised?: { ofPublic: CountFigure; ofOne: CountFigure }
}
