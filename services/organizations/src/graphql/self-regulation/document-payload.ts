import type { Outcome } from '@gongshi/domain-kit'
import { toUserErrors } from '@gongshi/service-kit'
import type { SelfRegulatoryDocument } from '../../domain/self-regulation/self-regulatory-document.ts'

/** What a command about a self-regulatory document gives back to the graph. */
export async function documentPayload(command: () => Promise<Outcome<SelfRegulatoryDocument>>) {
  const outcome = await command()
  return outcome.ok
    ? { document: outcome.value, userErrors: [] }
    : { document: null, userErrors: toUserErrors(outcome.refusals) }
}
