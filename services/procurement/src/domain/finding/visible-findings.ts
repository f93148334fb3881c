import type { Actor } from '@gongshi/domain-kit'
import type { ProcurementProject } from '../project/project.ts'
import { readsAll } from '../project/visibility.ts'
import type { ProjectFinding } from './finding.ts'

/**
 * The findings somebody may read: purchaser, finance and auditors all of them; everybody, once the project is public, those that
 * stand in it with finance's reason.
 *
 * @returns undefined for whoever is shown none
 */
export function visibleFindings(
  project: ProcurementProject,
  actor: Actor,
): readonly ProjectFinding[] | undefined {
  const { findings = [], publicSince } = project
  if (readsAll(actor, project)) return [...findings, ...(project.pendingAmendment?.findings ?? [])]
  return publicSince ? findings.filter(({ answer }) => answer === 'JUSTIFIED') : undefined
}
