import type { Actor } from '@gongshi/domain-kit'
import { readsAll } from '../project/visibility.ts'
import type { Objection } from './objection.ts'
import { showsReports } from './visibility.ts'

/** Whether somebody reads what an objector wrote as it was written: the officers of the matter, and who watches them. */
export function readsWhole(actor: Actor, objection: Objection): boolean {
  return objection.kind === 'REPORT' ? showsReports(actor, objection) : readsAll(actor, objection)
}
