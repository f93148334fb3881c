import type { Outcome } from '@gongshi/domain-kit'
import { toUserErrors } from '@gongshi/service-kit'
import type { Disclosure } from '../../domain/disclosure/disclosure.ts'

/** What a command about a disclosure gives back to the graph. */
export async function disclosurePayload(command: () => Promise<Outcome<Disclosure>>) {
  const outcome = await command()
  return outcome.ok
    ? { disclosure: outcome.value, userErrors: [] }
    : { disclosure: null, userErrors: toUserErrors(outcome.refusals) }
}
