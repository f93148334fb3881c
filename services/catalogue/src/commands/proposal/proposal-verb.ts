import { type Actor, accepted, type Outcome, type Refusal, refused } from '@gongshi/domain-kit'
import { type Noun, verbsOf } from '@gongshi/service-kit'
import { mayKnow } from '../../domain/access/may-know.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import type { Store } from '../../store/store.ts'

/** Which proposal somebody means, as they last saw it. */
export type ProposalAction = { id: string; version: number }

type Of<P extends Proposal, Verb extends string> = {
  /** What the audit trail calls it. */
  type: string
  kept: (tx: Store) => {
    find: (id: string) => Promise<Pick<P, 'state'> | null>
    hold: (id: string) => Promise<P | null>
    save: (proposal: P) => Promise<void>
  }
  mayDo: (verb: Verb, standing: { actor: Actor; proposal: P }) => Outcome<unknown>
  words: Record<'unknown' | 'stale', Refusal['message']>
}

/**
 * The verbs by which another person decides about what one laid before them.
 *
 * Whoever may not know of it is told that it is not there, whatever version they say they saw, and nothing is held for them (domain
 * specification 5, 7).
 */
export const proposalVerbs = <P extends Proposal, Verb extends string>({
  type,
  kept,
  mayDo,
  words,
}: Of<P, Verb>) => {
  const noun: Noun<Store, Verb, ProposalAction, { proposal: P }, P, object, P, undefined> = {
    hold: async ({ id }, { tx, actor }) => {
      const known = await kept(tx).find(id)
      const proposal = known && mayKnow(actor, known) ? await kept(tx).hold(id) : null
      return proposal ? accepted({ proposal }) : refused(refusal('NOT_FOUND', 'id', words.unknown))
    },
    mayDo,
    sawIt: ({ proposal }, { version }) =>
      proposal.version === version
        ? accepted(version)
        : refused(refusal('VERSION_CONFLICT', 'version', words.stale)),
    keep: ({ done }, { tx }) => kept(tx).save(done),
    trail: ({ done: { id, version }, more: { note } }) => ({
      aggregateType: type,
      aggregateId: id,
      version,
      change: note,
    }),
    after: (done) => done,
  }
  return verbsOf(noun)
}

const refusal = (code: Refusal['code'], field: string, message: Refusal['message']): Refusal => ({
  code,
  field: [field],
  message,
})
