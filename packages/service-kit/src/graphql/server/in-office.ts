import type { Actor } from '@gongshi/domain-kit'
import { granted } from '../../identity/granted.ts'
import { type FunctionsOf, throughRegister } from '../../identity/register.ts'
import { refusals } from '../door/refusals.ts'

type Who = { actor: Actor; token?: string }

/**
 * Who asks, with the offices the register gives them. While the register is away a reader holds those it gave last; where it gave
 * none for minutes, a reader sees what strangers see. Nobody acts in an office unseen.
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
    return { ...who, actor: await throughRegister(actor, functionsOf, { forReading: !acts }) }
  } catch {
    if (acts) throw refusals.identityUnavailable()
    return { ...who, actor: granted(actor, []) }
  }
}
