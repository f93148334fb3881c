import { type Actor, covers } from '@gongshi/domain-kit'
import type { ProcurementProject } from './project.ts'

/** Whether somebody reads what is not public of a project: its own purchaser, and finance and auditors of its division or above (domain specification 7). */
export function readsAll(
  actor: Actor,
  project: Pick<ProcurementProject, 'purchaserUscc' | 'divisionCode'>,
): boolean {
  const reach = reachOf(actor)
  if (reach.isWhole) return true
  return (
    reach.agencyUscc === project.purchaserUscc ||
    (reach.divisionCode !== undefined && covers(reach.divisionCode, project.divisionCode))
  )
}

/** Whether somebody sees a project at all: everybody does from its first publication on. */
export function sees(actor: Actor, project: ProcurementProject): boolean {
  return project.publicSince !== undefined || readsAll(actor, project)
}

/** How far somebody reads beyond the public: own agency, a division and those below it, or everything. */
export type Reach = { isWhole?: boolean; agencyUscc?: string; divisionCode?: string }

const watchers = ['FIN', 'AUD', 'TSK'] as const

/** The reach of somebody; the public has none. */
export function reachOf(actor: Actor): Reach {
  if (actor.kind === 'system') return { isWhole: true }
  if (actor.kind === 'public') return {}
  const buys = actor.roles.includes('PUR') || actor.roles.includes('DIS')
  const watches = watchers.some((role) => actor.roles.includes(role))
  return {
    ...(buys && actor.agencyUscc ? { agencyUscc: actor.agencyUscc } : {}),
    ...(watches && actor.divisionCode ? { divisionCode: actor.divisionCode } : {}),
  }
}
