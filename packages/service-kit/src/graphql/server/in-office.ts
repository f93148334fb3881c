import type { Actor } from '@gongshi/domain-kit'
import { granted } from '../../identity/granted.ts'
import { type FunctionsOf, throughRegister } from '../../identity/register.ts'
import { refusals } from '../door/refusals.ts'

type Who = { actor: Actor; token?: string }

/**
 * Who asks, with the offices the register gives them. While the register is away a reader holds none, and sees what
 * strangers see; nobody acts in an office unseen.
 *
 * @param of.acts whether something is to be changed or left here
 * @throws RequestRefused IDENTITY_UNAVAILABLE for an agency's clerk who acts while the register is away
 */
export async function inOffice(
  who: Who,
  { acts, functionsOf }: { acts: boolean; functionsOf: FunctionsOf | undefined },
): Promise<Who> {
  const { actor } = who
  if (!functionsOf || actor.kind !== 'person') return who
  try {
    return { ...who, actor: await throughRegister(actor, functionsOf) }
  } catch {
    if (acts) throw refusals.identityUnavailable()
    return { ...who, actor: granted(actor, []) }
  }
}
