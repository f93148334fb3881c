import { accepted, type Outcome, refused, subjectOf } from '@gongshi/domain-kit'
import { type Doing, type Noun, type Special, verbsOf } from '@gongshi/service-kit'
import { basis } from '../../domain/basis.ts'
import { asOf } from '../../domain/delegation/as-of.ts'
import type { Delegation } from '../../domain/delegation/delegation.ts'
import { seesDelegation } from '../../domain/delegation/sees-delegation.ts'
import { type DelegationVerb, mayDoDelegation } from '../../domain/delegation/verbs.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { sawVersion } from '../saw-version.ts'
import { newsOf } from './delegation-news.ts'
import { delegationTrail } from './delegation-trail.ts'

/** What an input says of the delegation it means. */
export type DelegationAction = { id: string; version: number }

type Held = {
  /** As it is kept, and as time alone has left it by now. */
  kept: Delegation
  delegation: Delegation
  /** The sign-in of whoever acts. */
  by: string
}
type DelegationNoun = Noun<
  Store,
  DelegationVerb,
  DelegationAction,
  Held,
  Delegation,
  object,
  Delegation,
  undefined
>

const delegations: DelegationNoun = {
  hold: async ({ id }, { tx, actor, now }) => {
    const [kept] = await tx.delegations.hold([id])
    if (!kept || !seesDelegation(actor, kept)) return refused(noSuchDelegation)
    return accepted({ kept, delegation: asOf(kept, now), by: subjectOf(actor) })
  },
  mayDo: mayDoDelegation,
  sawIt: ({ delegation }, { version }) => sawVersion({ seen: version, is: delegation.version }),
  keep: async ({ held: { kept }, done }, { tx, now }) => {
    await tx.delegations.keep([{ before: kept, after: done }])
    await tx.announce(newsOf(kept, done, now))
  },
  trail: ({ done, more: { note } }) => delegationTrail(done, note),
  after: (done) => done,
}

/** A verb about a delegation: what is the same for every one of them. */
export const delegationVerb = <Input extends DelegationAction>(
  verb: DelegationVerb,
  special: Special<Held & Doing<Store, DelegationVerb>, Input, Delegation, object>,
): ((context: Context, input: Input) => Promise<Outcome<Delegation>>) => verbsOf(delegations)(verb, special)

const noSuchDelegation = {
  code: 'NOT_FOUND' as const,
  field: ['id'],
  basis: basis.delegationPath,
  message: { zh: '没有这项委托或者下放。', en: 'There is no such delegation.' },
}
