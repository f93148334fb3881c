import { type Lead, readsLead } from '../../domain/lead/lead.ts'
import type { GraphContext } from '../context.ts'

/** A lead, where it is for the one who asks to know of. */
export async function visibleLead(
  id: string,
  { actor, load }: Pick<GraphContext, 'actor' | 'load'>,
): Promise<Lead | null> {
  const lead = await load.leads.load(id)
  return lead && readsLead(actor, lead) ? lead : null
}
