import type { Instant } from '@gongshi/domain-kit'
import type { ProcurementProject } from './project.ts'

type Changes = Partial<Omit<ProcurementProject, 'id' | 'version' | 'revision' | 'updatedAt'>>

/** The project after somebody changed it: whoever read it before must read it again. */
export function changed(project: ProcurementProject, changes: Changes, now: Instant): ProcurementProject {
  return { ...passed(project, changes, now), version: project.version + 1 }
}

/** The project after something that time or the law brought by itself: nobody's view of it becomes stale. */
export function passed(project: ProcurementProject, changes: Changes, now: Instant): ProcurementProject {
  return { ...project, ...changes, revision: project.revision + 1, updatedAt: now }
}
