import { type Instant, nextVersion } from '@gongshi/domain-kit'
import type { ProcurementProject } from './project.ts'

type Counted = Pick<ProcurementProject, 'revision' | 'updatedAt'>
type Changes<P> = Partial<Omit<P, 'id' | 'version' | 'revision' | 'updatedAt'>>

/** The project after somebody changed it: whoever read it before must read it again. */
export function changed<P extends Counted & { version: number }>(
  project: P,
  changes: Changes<P>,
  now: Instant,
): P {
  return nextVersion(passed(project, changes, now), {})
}

/** The project after something that time or the law brought by itself: nobody's view of it becomes stale. */
export function passed<P extends Counted>(project: P, changes: Changes<P>, now: Instant): P {
  return { ...project, ...changes, revision: project.revision + 1, updatedAt: now }
}
