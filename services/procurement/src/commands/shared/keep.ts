import { type Actor, contentHash, type Instant } from '@gongshi/domain-kit'
import type { Announcement, Trail } from '@gongshi/service-kit'
import type { AdvanceNotice } from '../../domain/notice/notice.ts'
import type { Opened } from '../../domain/notice/open-version.ts'
import type { Objection } from '../../domain/objection/objection.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import type { TimelineEntry } from '../../domain/timeline/entry.ts'
import type { Records } from '../../store/store.ts'
import type { Change } from '../../store/table/change.ts'

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
  if (objections.length > 0) await tx.objections.keep(objections)
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

/** What differs with every change, and what only repeats how the record stood. */
const untold = new Set(['updatedAt', 'revision', 'lastReturn'])

/** What strangers wrote: the trail says that it changed, not what it was (domain specification 7). */
const unspoken = new Set(['grounds', 'publicGrounds'])

/** The fields a change touched, each before and after: what the audit trail keeps. */
export function differences<R extends object>({
  before,
  after,
}: Change<R>): Record<string, { before: unknown; after: unknown }> {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof R & string>
  const touched = [...keys].filter((key) => !untold.has(key) && before[key] !== after[key])
  return Object.fromEntries(
    touched.map((key) => [key, { before: told(key, before[key]), after: told(key, after[key]) }]),
  )
}

const told = (key: string, value: unknown) =>
  unspoken.has(key) && value !== undefined ? { fingerprint: contentHash(value) } : (value ?? null)
