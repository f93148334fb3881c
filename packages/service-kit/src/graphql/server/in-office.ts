import type { Actor } from '@gongshi/domain-kit'
import { granted } from '../../identity/granted.ts'
import { type FunctionsOf, throughRegister } from '../../identity/register.ts'
import { isMutation } from '../../neighbours/ask-once-more.ts'
import { refusals } from '../door/refusals.ts'

type Who = { actor: Actor; token?: string }

/**
 * Who asks, with the offices the register gives them. While the register is away a reader holds none, and sees what
 * strangers see; nobody acts in an office unseen.
 *
 * @throws RequestRefused IDENTITY_UNAVAILABLE for a mutation of an agency's clerk while the register is away
 */
export async function inOffice(
  who: Who,
  { body, functionsOf }: { body: unknown; functionsOf: FunctionsOf | undefined },
): Promise<Who> {
  const { actor } = who
  if (!functionsOf || actor.kind !== 'person') return who
  try {
    return { ...who, actor: await throughRegister(actor, functionsOf) }
  } catch {
    const { query } = body as { query?: unknown }
    if (isMutation(String(query ?? ''))) throw refusals.identityUnavailable()
    return { ...who, actor: granted(actor, []) }
  }
}
