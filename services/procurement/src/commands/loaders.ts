import type { CivilDate, WorkCalendar } from '@gongshi/domain-kit'
import type { StoredFile } from '@gongshi/service-kit'
import type { CalendarCorrection } from '../domain/calendar/calendar-correction.ts'
import type { NoticeContent } from '../domain/notice/content.ts'
import type { DeadlineChange } from '../domain/notice/deadline-change.ts'
import type { Erratum } from '../domain/notice/erratum.ts'
import type { AdvanceNotice } from '../domain/notice/notice.ts'
import type { Objection, ObjectionFacts } from '../domain/objection/objection.ts'
import type { PlatformOutage } from '../domain/outage/platform-outage.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import type { TimelineEntry } from '../domain/timeline/entry.ts'
import type { Owed } from '../domain/timeline/owed.ts'
import type { Clerk } from '../store/clerk/clerks.ts'
import type { DeadlineChangePage, KeptDeadlineChange } from '../store/notice/deadline-changes.ts'
import type { ObjectionPage, OfProject } from '../store/objection/objections.ts'
import type { ProjectPage } from '../store/project/project-list.ts'

/** Finds one thing by its key; all keys of one moment become one statement. */
export type Loader<T> = { load: (key: string) => Promise<T> }

/** One that can be told beforehand what stands under a key. */
export type SeededLoader<T> = Loader<T> & { seed: (key: string, value: T) => void }

/** One request's loaders. */
export type Loaders = {
  projects: Loader<ProcurementProject | null>
  notices: Loader<AdvanceNotice | null>
  noticesOfProject: Loader<AdvanceNotice[]>
  contents: SeededLoader<NoticeContent | null>
  errata: Loader<Erratum[]>
  deadlineChanges: Loader<DeadlineChange[]>
  deadlineChangePages: { load: (page: DeadlineChangePage) => Promise<KeptDeadlineChange[]> }
  outages: Loader<PlatformOutage | null>
  objectionFactsOfProject: Loader<ObjectionFacts[]>
  objections: Loader<Objection | null>
  objectionPages: { load: (page: ObjectionPage) => Promise<Objection[]> }
  objectionCounts: { load: (of: OfProject) => Promise<number> }
  owedOfProject: Loader<Owed[]>
  timeline: Loader<TimelineEntry[]>
  /** Who stands behind a subject. */
  clerks: Loader<Clerk | null>
  files: Loader<StoredFile | null>
  /** The files of evidence of an objection. */
  evidence: Loader<StoredFile[]>
  /** What the calendar notices of the catalogue brought. */
  corrections: Loader<CalendarCorrection | null>
  /** Whether an end of a project is still to be moved. */
  endsToMove: Loader<boolean>
  /** Pages of projects, as of each agency of a list. */
  projectPages: { load: (page: ProjectPage) => Promise<ProcurementProject[]> }
  /** The calendar around a day; asked of the catalogue once for each year a request touches. */
  calendars: { load: (on: CivilDate) => Promise<WorkCalendar> }
  /** Every day the platform was out; read once a request. */
  lostDays: () => Promise<readonly CivilDate[]>
  /**
   * Counts projects that are looked at closely, each with questions of its own to neighbours.
   *
   * @throws GraphQLError INPUT_INVALID for the sixth of one request
   */
  lookClosely: (projectId: string) => void
}
