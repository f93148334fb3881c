import { knowsOfDocument } from '../../domain/self-regulation/reads-document.ts'
import type { SelfRegulatoryDocument } from '../../domain/self-regulation/self-regulatory-document.ts'
import type { GraphContext } from '../context.ts'

/** A self-regulatory document, where it is for the one who asks to know of. */
export async function visibleDocument(
  id: string,
  { actor, load }: Pick<GraphContext, 'actor' | 'load'>,
): Promise<SelfRegulatoryDocument | null> {
  const document = await load.selfRegulatoryDocuments.load(id)
  return document && knowsOfDocument(actor, document) ? document : null
}
