import { contentHash } from '@gongshi/domain-kit'
import type { Context } from '../../commands/context.ts'
import type { Objection } from '../../domain/objection/objection.ts'
import { showsReports } from '../../domain/objection/visibility.ts'

/** An objection as the one who asks may see it: a report only with its receipt, or by whoever handles reports. */
export async function visibleObjection(
  id: string,
  receipt: string | null | undefined,
  { store, actor }: Context,
): Promise<Objection | null> {
  const [objection] = await store.objections.byIds([id])
  if (!objection) return null
  if (objection.kind !== 'REPORT' || showsReports(actor, objection)) return objection
  const isOwn = receipt && contentHash(receipt) === (await store.objections.receiptHashOf(id))
  return isOwn ? objection : null
}
