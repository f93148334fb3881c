import type { DivisionCode, Instant, Uscc } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { passed as objectionPassed } from '../objection/changed.ts'
import type { Objection } from '../objection/objection.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { passed } from './changed.ts'
import type { ProcurementProject } from './project.ts'

/** The agency that takes over from a purchaser. */
export type Successor = { uscc: Uscc; name: string; divisionCode: DivisionCode }

/**
 * An open project is the successor's from now on. What was published keeps the name it was published under, and what anybody read of the
 * project is not stale by this.
 *
 * @source domain specification R-17
 */
export function passToSuccessor(
  project: ProcurementProject,
  { uscc, name, divisionCode }: Successor,
  now: Instant,
): { project: ProcurementProject; entry: TimelineEntry } {
  const after = passed(project, { purchaserUscc: uscc, purchaserName: name, divisionCode }, now)
  const text = {
    zh: `${project.purchaserName}的职能由${name}承继，本项目自此由其办理。`,
    en: `${name} takes over from ${project.purchaserName}: the project is its from now on.`,
  }
  const entry = {
    ...{ projectId: project.id, at: now, event: 'project.passed-on', text, basis: basis.succession },
    isPublic: project.publicSince !== undefined,
  }
  return { project: after, entry }
}

/** An objection that is not decided is answered by the successor. */
export const objectionToSuccessor = (objection: Objection, { uscc, divisionCode }: Successor): Objection =>
  objectionPassed(objection, { purchaserUscc: uscc, divisionCode })
