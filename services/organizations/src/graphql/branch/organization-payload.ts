import type { Outcome } from '@gongshi/domain-kit'
import { toUserErrors } from '@gongshi/service-kit'
import type { Branched } from '../../commands/branch/branch-verb.ts'

/** The organization as it is with the branch. */
export async function organizationPayload(command: () => Promise<Outcome<Branched>>) {
  const outcome = await command()
  return outcome.ok
    ? { organization: outcome.value.organization, userErrors: [] }
    : { organization: null, userErrors: toUserErrors(outcome.refusals) }
}
