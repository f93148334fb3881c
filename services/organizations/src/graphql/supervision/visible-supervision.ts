import { knowsOf } from '../../domain/supervision/reads-supervision.ts'
import type { SupervisionRecord } from '../../domain/supervision/supervision-record.ts'
import type { GraphContext } from '../context.ts'

/** What the holder of its receipt is shown: it, taken back or not, and as it was written. */
type Own = SupervisionRecord & { isHolders?: true }

/** A record, where it is for the one who asks to know of. */
export async function visibleSupervision(
  id: string,
  { actor, load }: Pick<GraphContext, 'actor' | 'load'>,
): Promise<SupervisionRecord | null> {
  const record = await load.supervisions.load(id)
  return record && knowsOf(actor, record) ? record : null
}

/** What was found by its receipt, for whoever showed it. */
export const asHolders = (record: SupervisionRecord): Own => ({ ...record, isHolders: true })

/** Whether a record was found by its receipt. */
export const isHolders = (record: SupervisionRecord): boolean => (record as Own).isHolders === true
