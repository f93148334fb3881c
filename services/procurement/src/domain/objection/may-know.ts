import type { Actor } from '@gongshi/domain-kit'
import type { ProcurementProject } from '../project/project.ts'
import { sees } from '../project/visibility.ts'
import type { Objection } from './objection.ts'
import { showsReports } from './visibility.ts'

type Matter = { objection: Objection; project: ProcurementProject }

/** Whether somebody may know that an objection exists: its project must be theirs to see, and a report is for its investigators. */
export function mayKnow(actor: Actor, { objection, project }: Matter): boolean {
  return sees(actor, project) && (objection.kind !== 'REPORT' || showsReports(actor, objection))
}
