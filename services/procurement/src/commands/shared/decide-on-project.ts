import { accepted, type Instant, type Outcome } from '@gongshi/domain-kit'
import type { ProcurementProject } from '../../domain/project/project.ts'
import type { Records } from '../../store/store.ts'
import type { Acting } from '../context.ts'
import { type HeldProject, holdProject, type ProjectAction } from './hold-project.ts'
import { type Deed, keep } from './keep.ts'

/** A decision with everything it changes, besides who made it, when and about which project. */
export type Decided = Omit<Deed, 'actor' | 'now' | 'project'> & { after: ProcurementProject }
type Decide = (
  held: HeldProject,
  at: { now: Instant; tx: Records },
) => Outcome<Decided> | Promise<Outcome<Decided>>

/** The four steps of a command that needs no calendar: hold the project, decide, announce, keep. */
export async function decideOnProject(
  { store, clock, actor }: Acting,
  input: ProjectAction,
  decide: Decide,
): Promise<Outcome<ProcurementProject>> {
  return store.transaction(async (tx) => {
    const now = await tx.now(clock)
    const held = await holdProject(tx, input, { actor, now })
    if (!held.ok) return held
    const decided = await decide(held.value, { now, tx })
    if (!decided.ok) return decided
    const { after, ...deed } = decided.value
    await keep(tx, { ...deed, actor, now, project: { before: held.value.project, after } })
    return accepted(after, decided.warnings)
  })
}
