import { type CivilDate, civilDateOf, type Instant } from '@gongshi/domain-kit'
import type { Announcement } from '@gongshi/service-kit'
import type { ClosingPair } from '../../domain/notice/close.ts'

/** As much of a notice and its project as the news of it tell. */
type Pair = ClosingPair

/** What every word about a notice says; the project's revision orders them, over all versions of the notice. */
function about({ project, notice }: Pair, occurredAt: Instant) {
  const { id: noticeId, version } = notice
  const { id: projectId, projectNo, serviceCode } = project
  return {
    aggregateId: projectId,
    aggregateVersion: project.revision,
    occurredAt,
    body: { noticeId, projectId, projectNo, serviceCode, version },
  }
}

function closing(pair: Pair, at: Instant) {
  const told = about(pair, at)
  return { ...told, body: { ...told.body, closesOn: String(pair.notice.closesOn) } }
}

export const published = (pair: Pair, at: Instant): Announcement => ({
  name: 'notice.published.v1',
  ...closing(pair, at),
})

export function amended(pair: Pair, at: Instant, material: boolean): Announcement {
  const told = closing(pair, at)
  return { name: 'notice.amended.v1', ...told, body: { ...told.body, material } }
}

export function suspended(pair: Pair, at: Instant): Announcement {
  const told = about(pair, at)
  return {
    name: 'notice.suspended.v1',
    ...told,
    body: { ...told.body, suspendedOn: civilDateOf(at).toString() },
  }
}

/** Without an end while the calendar does not tell it (domain specification 6.12). */
export const resumed = (pair: Pair, at: Instant): Announcement =>
  pair.notice.closesOn
    ? { name: 'notice.resumed.v1', ...closing(pair, at) }
    : { name: 'notice.resumed.v1', ...about(pair, at) }

export const closed = (pair: Pair, at: Instant): Announcement => ({
  name: 'notice.closed.v1',
  ...closing(pair, at),
})

export const withdrawn = (pair: Pair, at: Instant): Announcement => ({
  name: 'notice.withdrawn.v1',
  ...about(pair, at),
})

export const closingSoon = (pair: Pair, at: Instant): Announcement => ({
  name: 'notice.closing-soon.v1',
  ...closing(pair, at),
})

export function deadlineMoved(pair: Pair, at: Instant, movedFrom: CivilDate | undefined): Announcement {
  const told = closing(pair, at)
  return {
    name: 'notice.deadline-moved.v1',
    ...told,
    body: { ...told.body, ...(movedFrom ? { movedFrom: movedFrom.toString() } : {}) },
  }
}
