import type { Instant } from '@gongshi/domain-kit'
import type { Announcement } from '@gongshi/service-kit'
import type { ProcurementProject } from '../../domain/project/project.ts'

type ProjectEventName = Extract<Announcement['name'], `project.${string}`>

/** What happened to a project. */
export function projectNews(
  name: ProjectEventName,
  project: ProcurementProject,
  occurredAt: Instant,
): Announcement {
  const { id: projectId, projectNo, revision } = project
  return {
    name,
    aggregateId: projectId,
    aggregateVersion: revision,
    occurredAt,
    body: { projectId, projectNo, version: project.version },
  }
}
