import type { Outcome } from '@gongshi/domain-kit'
import { toUserErrors } from '@gongshi/service-kit'
import type { Delegation } from '../../domain/delegation/delegation.ts'

/** What a command about a delegation gives back to the graph. */
export async function delegationPayload(command: () => Promise<Outcome<Delegation>>) {
  const outcome = await command()
  return outcome.ok
    ? { delegation: outcome.value, userErrors: [] }
    : { delegation: null, userErrors: toUserErrors(outcome.refusals) }
}
