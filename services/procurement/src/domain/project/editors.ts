import { type Actor, subjectOf } from '@gongshi/domain-kit'
import type { ProcurementProject } from './project.ts'

type Edited = Pick<ProcurementProject, 'editors' | 'drafters'>

/** Somebody wrote: the handler from now on, and one more who may not approve. */
export function withEditor(
  { editors }: Edited,
  actor: Actor,
): Pick<ProcurementProject, 'handler' | 'editors'> {
  const handler = subjectOf(actor)
  return { handler, editors: [...new Set([...editors, handler])] }
}

/** What is approved has its writers, and nobody has edited since. */
export const approvedOf = ({ editors }: Edited): Edited => ({ drafters: editors, editors: [] })

/** An approval lapsed: whoever wrote what it approved still may not approve it. */
export const unapprovedOf = ({ editors, drafters }: Edited): Edited => ({
  editors: [...new Set([...drafters, ...editors])],
  drafters: [],
})
