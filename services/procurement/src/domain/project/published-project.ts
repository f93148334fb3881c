import type { Instant } from '@gongshi/domain-kit'
import type { AdvanceNotice } from '../notice/notice.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { changed } from './changed.ts'
import type { ProcurementProject } from './project.ts'

/** The project as it is once a version of its notice is open. */
export function publishedProject(
  project: ProcurementProject,
  notice: AdvanceNotice,
  state: ProcurementProject['state'],
  now: Instant,
): ProcurementProject {
  return changed(
    project,
    {
      state,
      publicSince: project.publicSince ?? now,
      firstNoticeAt: project.firstNoticeAt ?? now,
      noticeVersion: notice.version,
      currentNoticeId: notice.id,
      noticeClosedAt: undefined,
      isCounted: true,
    },
    now,
  )
}

/** What the public reads about a version that opened. */
export const publishedEntry = (notice: AdvanceNotice): TimelineEntry => ({
  projectId: notice.projectId,
  at: notice.publishedAt,
  event: 'notice.published',
  text: {
    zh: `采购前公示第 ${notice.version} 版发布，公示至 ${notice.closesOn} 24:00。`,
    en: `Version ${notice.version} of the advance notice was published; it stays open until ${notice.closesOn} 24:00.`,
  },
  basis: notice.policy.basis,
  isPublic: true,
})
