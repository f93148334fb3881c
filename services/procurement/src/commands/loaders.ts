import type { NoticeContent } from '../domain/notice/content.ts'
import type { DeadlineChange } from '../domain/notice/deadline-change.ts'
import type { Erratum } from '../domain/notice/erratum.ts'
import type { AdvanceNotice } from '../domain/notice/notice.ts'
import type { Objection } from '../domain/objection/objection.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import type { TimelineEntry } from '../domain/timeline/entry.ts'

/** Finds one thing by its key; all keys of one moment become one statement. */
export type Loader<T> = { load: (key: string) => Promise<T> }

/** One request's loaders. */
export type Loaders = {
  projects: Loader<ProcurementProject | null>
  notices: Loader<AdvanceNotice | null>
  noticesOfProject: Loader<AdvanceNotice[]>
  contents: Loader<NoticeContent | null>
  errata: Loader<Erratum[]>
  deadlineChanges: Loader<DeadlineChange[]>
  objectionsOfProject: Loader<Objection[]>
  timeline: Loader<TimelineEntry[]>
}
