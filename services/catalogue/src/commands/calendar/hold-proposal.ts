import { type Actor, accepted, type Outcome, type Refusal, refused } from '@gongshi/domain-kit'
import { allow, type Permission } from '../../domain/access/allow.ts'
import { mayKnow } from '../../domain/access/may-know.ts'

/** Which proposal somebody means, as they last saw it. */
export type ProposalAction = { id: string; version: number }

type Kept<P> = {
  find: (id: string) => Promise<{ state: string } | null>
  hold: (id: string) => Promise<P | null>
}
type Words = Record<'unknown' | 'stale', Refusal['message']>
type Asking = { actor: Actor; permission: Permission; words: Words }

/**
 * What one person laid before another, held until the transaction ends, for somebody who may decide about it and saw it as it is.
 *
 * Whoever may not know of it is told that it is not there, whatever version they say they saw (domain specification 5, 7); then comes
 * the office, then the version. Nothing is held for anybody else.
 */
export async function holdProposal<P extends { state: string; version: number }>(
  kept: Kept<P>,
  { id, version }: ProposalAction,
  { actor, permission, words }: Asking,
): Promise<Outcome<{ proposal: P; by: string }>> {
  const known = await kept.find(id)
  if (!known || !mayKnow(actor, known)) return refused(refusal('NOT_FOUND', 'id', words.unknown))
  const allowed = allow(actor, permission)
  if (!allowed.ok) return allowed
  const proposal = await kept.hold(id)
  return proposal?.version === version
    ? accepted({ proposal, by: allowed.value.subject })
    : refused(refusal('VERSION_CONFLICT', 'version', words.stale))
}

const refusal = (code: Refusal['code'], field: string, message: Refusal['message']): Refusal => ({
  code,
  field: ['input', field],
  message,
})
