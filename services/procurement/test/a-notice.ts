import type { Instant } from '@gongshi/domain-kit'
import type { AdvanceNotice } from '../src/domain/notice/notice.ts'
import { openVersion } from '../src/domain/notice/open-version.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import { publishedProject } from '../src/domain/project/published-project.ts'
import { aProject, at } from './a-project.ts'
import { calendar2026 } from './calendars.ts'
import { policies } from './policies.ts'

const ground = { calendar: calendar2026, lostDays: [] }

/** A project whose notice was published at that instant, as AC-01 has it when not told otherwise. */
export function aPublished(
  publishedAt: Instant = at('2026-03-02T09:30:00+08:00'),
  changes: Partial<ProcurementProject> = {},
): { project: ProcurementProject; notice: AdvanceNotice } {
  const project = aProject({ state: 'READY', ...changes })
  const opened = openVersion({ project, policies, ground, by: 'PUR-1:approver', now: publishedAt })
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
  const { notice } = opened.value
  return { project: publishedProject(project, notice, 'NOTICE_OPEN', publishedAt), notice }
}
