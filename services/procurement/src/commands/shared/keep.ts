import type { Actor, Instant } from '@gongshi/domain-kit'
import type { Announcement } from '@gongshi/service-kit'
import type { AdvanceNotice } from '../../domain/notice/notice.ts'
import type { Opened } from '../../domain/notice/open-version.ts'
import type { Objection } from '../../domain/objection/objection.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import type { TimelineEntry } from '../../domain/timeline/entry.ts'
import type { Records } from '../../store/store.ts'
import type { Change } from '../../store/table/change.ts'
import { differences } from './differences.ts'

/** Everything one decision about a project changes. */
export type Deed = {
  command: string
  actor: Actor
  now: Instant
  project: Change<ProcurementProject>
  /** Notices that changed; the one before is what was held. */
  notices?: readonly Change<AdvanceNotice>[]
  /** A version that was published. */
  opened?: Opened
  objections?: readonly Change<Objection>[]
  entries?: readonly (TimelineEntry | undefined)[]
  news?: readonly Announcement[]
  /** What the audit trail keeps beside the fields that differ. */
  note?: unknown
}

/** Keeps a decision whole: records with their timers, timeline, news and audit, in the transaction that decided. */
export async function keep(tx: Records, deed: Deed): Promise<ProcurementProject> {
  const { project, notices = [], opened, objections = [], entries = [], news = [] } = deed
  await tx.projects.keep([project])
  await tx.notices.keep(notices)
  if (opened) await tx.notices.add(opened.notice, opened.content)
  await tx.objections.keep(objections)
  await tx.timeline.add(entries.filter((entry) => entry !== undefined))
  await tx.announce(news)
  await tx.audit([auditOf(deed)])
  return project.after
}

function auditOf({ command, actor, now, project, notices = [], opened, objections = [], note }: Deed) {
  return {
    at: now,
    actor,
    command,
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
