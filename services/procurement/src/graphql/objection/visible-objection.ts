import { receiptHashOf } from '@gongshi/domain-kit'
import type { Context } from '../../commands/context.ts'
import { mayKnow } from '../../domain/objection/may-know.ts'
import type { Objection } from '../../domain/objection/objection.ts'

/** What the holder of its receipt is shown: whatever it is about, and as it was written. */
type Own = Objection & { isHolders?: true }

/** An objection as the one who asks may see it: with its receipt, or where its project and its kind are theirs to know. */
export async function visibleObjection(
  id: string,
  receipt: string | null | undefined,
  { store, actor, loaders }: Context,
): Promise<Own | null> {
  const objection = await loaders.objections.load(id)
  if (!objection) return null
  if (receipt && receiptHashOf(receipt) === (await store.objections.receiptHashOf(id)))
    return asHolders(objection)
  const project = await loaders.projects.load(objection.projectId)
  return project && mayKnow(actor, { objection, project }) ? objection : null
}

/** What was found by its receipt, for whoever showed it. */
export const asHolders = (objection: Objection): Own => ({ ...objection, isHolders: true })

/** Whether an objection was found by its receipt. */
export const isHolders = (objection: Objection): boolean => (objection as Own).isHolders === true
