import type { Instant } from '@gongshi/domain-kit'
import type { Objection } from '../objection/objection.ts'
import { passed } from './changed.ts'
import type { ProcurementProject } from './project.ts'

type Owing = Pick<ProcurementProject, 'correctionDue'>

/** An objection was upheld: the project owes a correction for it, whatever version of its notice it was raised against (4.6). */
export function withCorrection(
  project: ProcurementProject,
  { id: objectionId, outcome: reason = '' }: Objection,
  now: Instant,
): ProcurementProject {
  const correctionDue = [...(project.correctionDue ?? []), { objectionId, at: now, reason }]
  return passed(project, { correctionDue }, now)
}

/** What is still owed once an amendment that names these objections is published; undefined when nothing is. */
export function owedAfter(
  { correctionDue = [] }: Owing,
  answersObjectionIds: readonly string[],
): ProcurementProject['correctionDue'] {
  const left = correctionDue.filter(({ objectionId }) => !answersObjectionIds.includes(objectionId))
  return left.length > 0 ? left : undefined
}
