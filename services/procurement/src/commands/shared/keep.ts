import type { Actor, Instant } from '@gongshi/domain-kit'
import type { Announcement, Trail } from '@gongshi/service-kit'
import type { AdvanceNotice } from '../../domain/notice/notice.ts'
import type { Opened } from '../../domain/notice/open-version.ts'
import type { Objection } from '../../domain/objection/objection.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import type { TimelineEntry } from '../../domain/timeline/entry.ts'
import type { Records } from '../../store/store.ts'
import type { Change } from '../../store/table/change.ts'
import { differences } from './differences.ts'

/** Everything one decision about a project changes. */
export type ProjectDeed = {
  project: Change<ProcurementProject>
  /** Notices that changed; the one before is what was held. */
  notices?: readonly Change<AdvanceNotice>[]
  /** A version that was published. */
  opened?: Opened
  objections?: readonly Change<Objection>[]
  entries?: readonly (TimelineEntry | undefined)[]
  /** What the audit trail keeps beside the fields that differ. */
  note?: unknown
}

/** The same with who did it, and what others are told. */
export type Deed = ProjectDeed & {
  command: string
  actor: Actor
  now: Instant
  news?: readonly Announcement[]
}

/** Keeps a decision of nobody's verb whole: records with their timers, timeline, news and audit, in the transaction that decided. */
export async function keep(tx: Records, deed: Deed): Promise<ProcurementProject> {
  const { command, actor, now, news = [] } = deed
  await keepRecords(tx, deed)
  await tx.announce(news)
  await tx.audit([{ at: now, actor, command, ...trailOf(deed) }])
  return deed.project.after
}

/** Keeps the records with their timers, and the timeline. */
export async function keepRecords(tx: Records, deed: ProjectDeed): Promise<void> {
  const { project, notices = [], opened, objections = [], entries = [] } = deed
  await tx.projects.keep(project.before === project.after ? [] : [project])
  await tx.notices.keep(notices)
  if (opened) await tx.notices.add(opened.notice, opened.content)
  await tx.objections.keep(objections)
  await tx.timeline.add(entries.filter((entry) => entry !== undefined))
}

/** What the audit trail says of it. */
export function trailOf({ project, notices = [], opened, objections = [], note }: ProjectDeed): Trail {
  return {
    aggregateType: 'project',
    aggregateId: project.after.id,
    version: project.after.revision,
    change: {
      project: differences(project),
      notices: notices.map((change) => ({ id: change.after.id, ...differences(change) })),
      ...(opened
        ? { opened: { noticeNo: opened.notice.noticeNo, contentHash: opened.notice.contentHash } }
        : {}),
      objections: objections.map((change) => ({ id: change.after.id, ...differences(change) })),
      ...(note === undefined ? {} : { note }),
    },
  }
}
