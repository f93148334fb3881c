import type { Instant } from '@gongshi/domain-kit'
import {
  type Announcement,
  type AuditEntry,
  announceAll,
  auditAll,
  type Clock,
  type Files,
  filesIn,
  inTransaction,
  isInDoubt,
  madeWhenAsked,
} from '@gongshi/service-kit'
import type { DataSource, EntityManager } from 'typeorm'
import { type Board, boardIn } from './board/board.ts'
import { type BoardCounts, boardCountsIn } from './board/board-counts.ts'
import { type CalendarCorrections, calendarCorrectionsIn } from './calendar/calendar-corrections.ts'
import { type CalendarMark, calendarMarkIn } from './calendar/calendar-mark.ts'
import { type Clerks, clerksIn } from './clerk/clerks.ts'
import { type ClerkTasks, clerkTasksIn } from './inbox/clerk-tasks.ts'
import { type Closings, closingsIn } from './notice/closings.ts'
import { type DeadlineChanges, deadlineChangesIn } from './notice/deadline-changes.ts'
import { type EndsToMove, endsToMoveIn } from './notice/ends-to-move.ts'
import { type NoticeContents, noticeContentsIn } from './notice/notice-contents.ts'
import { type NoticePolicies, noticePolicies } from './notice/notice-policies.ts'
import { type Notices, noticesIn } from './notice/notices.ts'
import { type Objections, objectionsIn } from './objection/objections.ts'
import { type PlatformOutages, platformOutagesIn } from './outage/platform-outages.ts'
import { type NumberSeries, numberSeriesIn } from './project/number-series.ts'
import { type ProjectList, projectListIn } from './project/project-list.ts'
import { type Projects, projectsIn } from './project/projects.ts'
import { type Statistics, statisticsIn } from './statistics/statistics.ts'
import { type Timeline, timelineIn } from './timeline/timeline.ts'

/** The room's records, inside a transaction or outside any. */
export type Records = Nouns & {
  announce: (events: readonly Announcement[]) => Promise<void>
  /** Keeps who did what, and who that is. */
  audit: (entries: readonly AuditEntry[]) => Promise<void>
  /** What time it is, by the database of this transaction. */
  now: (clock: Clock) => Promise<Instant>
  /** Whether that time cannot be believed: then nothing is closed by it, nor started. */
  isTimeInDoubt: () => boolean
}

type Nouns = {
  projects: Projects
  projectList: ProjectList
  notices: Notices
  closings: Closings
  board: Board
  boardCounts: BoardCounts
  contents: NoticeContents
  deadlineChanges: DeadlineChanges
  files: Files
  objections: Objections
  timeline: Timeline
  tasks: ClerkTasks
  clerks: Clerks
  numberSeries: NumberSeries
  calendarMark: CalendarMark
  calendarCorrections: CalendarCorrections
  endsToMove: EndsToMove
  outages: PlatformOutages
  statistics: Statistics
}

/** The room's store: records to read, and transactions to change them in. */
export type Store = Records & { transaction: <T>(work: (tx: Records) => Promise<T>) => Promise<T> }

/** The store over a database; one per process. */
export function openStore(dataSource: DataSource): Store {
  const policies = noticePolicies()
  return {
    ...recordsIn(dataSource.manager, policies),
    transaction: (work) => inTransaction(dataSource, (tx) => work(recordsIn(tx, policies))),
  }
}

/** The records inside a transaction that somebody else opened: a timer's, a listener's. */
export function recordsIn(tx: EntityManager, policies: NoticePolicies = shared): Records {
  let isTimeInDoubt = false
  const records: Nouns = madeWhenAsked({
    projects: () => projectsIn(tx),
    projectList: () => projectListIn(tx),
    notices: () => noticesIn(tx, policies),
    closings: () => closingsIn(tx),
    board: () => boardIn(tx, policies),
    boardCounts: () => boardCountsIn(tx),
    contents: () => noticeContentsIn(tx),
    deadlineChanges: () => deadlineChangesIn(tx),
    files: () => filesIn(tx),
    objections: () => objectionsIn(tx),
    timeline: () => timelineIn(tx),
    tasks: () => clerkTasksIn(tx),
    clerks: () => clerksIn(tx),
    numberSeries: () => numberSeriesIn(tx),
    calendarMark: () => calendarMarkIn(tx),
    calendarCorrections: () => calendarCorrectionsIn(tx),
    endsToMove: () => endsToMoveIn(tx),
    outages: () => platformOutagesIn(tx),
    statistics: () => statisticsIn(tx),
  })
  return Object.assign(records, {
    announce: (events: readonly Announcement[]) => announceAll(tx, events),
    audit: async (entries: readonly AuditEntry[]) => {
      await auditAll(tx, entries)
      for (const { actor } of entries) await records.clerks.seen(actor)
    },
    now: async (clock: Clock) => {
      const now = await clock.now(tx)
      isTimeInDoubt = isInDoubt(clock)
      return now
    },
    isTimeInDoubt: () => isTimeInDoubt,
  })
}

/** Policies are the same rows everywhere: jobs share one memory. */
const shared = noticePolicies()
