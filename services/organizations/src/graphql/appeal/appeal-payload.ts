import type { Outcome } from '@gongshi/domain-kit'
import { toUserErrors } from '@gongshi/service-kit'
import type { MemberAppeal } from '../../domain/appeal/appeal.ts'

/** What a command about an appeal gives back to the graph. */
export async function appealPayload(command: () => Promise<Outcome<MemberAppeal>>) {
  const outcome = await command()
  return outcome.ok
    ? { appeal: outcome.value, userErrors: [] }
    : { appeal: null, userErrors: toUserErrors(outcome.refusals) }
}
