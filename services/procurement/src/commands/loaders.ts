import type { NoticeContent } from '../domain/notice/content.ts'
import type { DeadlineChange } from '../domain/notice/deadline-change.ts'
import type { Erratum } from '../domain/notice/erratum.ts'
import type { AdvanceNotice } from '../domain/notice/notice.ts'
import type { Objection } from '../domain/objection/objection.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import type { TimelineEntry } from '../domain/timeline/entry.ts'

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
  objectionsOfProject: Loader<Objection[]>
  timeline: Loader<TimelineEntry[]>
}
