import { accepted, type Outcome, refused, subjectOf } from '@gongshi/domain-kit'
import { type Doing, type Noun, type Special, verbsOf } from '@gongshi/service-kit'
import { basis } from '../../domain/basis.ts'
import type { Delegation } from '../../domain/delegation/delegation.ts'
import type { RegistrationApplication } from '../../domain/registration/application.ts'
import { asOf } from '../../domain/registration/as-of.ts'
import type { Reckoning } from '../../domain/registration/periods.ts'
import { knowsOfApplication } from '../../domain/registration/sees-application.ts'
import { underDelegation } from '../../domain/registration/under-delegation.ts'
import { mayDoRegistration, type RegistrationVerb } from '../../domain/registration/verbs.ts'
import { heldFastFor } from '../../store/delegation/in-effect-for.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { toldOfExcess } from '../delegation/told-of-excess.ts'
import { sawVersion } from '../saw-version.ts'
import { reckoningIn } from './reckoning-in.ts'
import { registrationTrail } from './registration-trail.ts'

/** What an input says of the application it means. */
export type RegistrationAction = { id: string; version: number }

type Held = {
  /** As it is kept, and as time alone has left it by now. */
  kept: RegistrationApplication
  application: RegistrationApplication
  reckoning: Reckoning
  /** The delegations in effect that the agency of whoever acts holds. */
  held: readonly Delegation[]
  /** The sign-in of whoever acts. */
  by: string
}
type RegistrationNoun = Noun<
  Store,
  RegistrationVerb,
  RegistrationAction,
  Held,
  RegistrationApplication,
  object,
  RegistrationApplication,
  undefined
>

const applications: RegistrationNoun = {
  hold: async ({ id }, { tx, actor, now }) => {
    const [kept] = await tx.applications.hold([id])
    const held = await heldFastFor(tx, actor, now)
    if (!kept || !knowsOfApplication(actor, kept, held)) return refused(noSuchApplication)
    const reckoning = await reckoningIn(tx)
    return accepted({ kept, application: asOf(kept, now, reckoning), reckoning, held, by: subjectOf(actor) })
  },
  mayDo: mayDoRegistration,
  sawIt: ({ application }, { version }) => sawVersion({ seen: version, is: application.version }),
  keep: ({ held, done }, { tx }) => tx.applications.keep([{ before: held.kept, after: done }]),
  trail: ({ done, more: { note } }) => registrationTrail(done, note),
  after: (done) => done,
}

/** A verb about an application: what is the same for every one of them. */
export const registrationVerb = <Input extends RegistrationAction>(
  verb: RegistrationVerb,
  special: Special<Held & Doing<Store, RegistrationVerb>, Input, RegistrationApplication, object>,
): ((context: Context, input: Input) => Promise<Outcome<RegistrationApplication>>) =>
  toldOfExcess(
    verb,
    verbsOf(applications)(verb, {
      ...special,
      decide: async (given, input: Input) => {
        const decided = await special.decide(given, input)
        return decided.ok ? accepted(underDelegation(decided.value, given), decided.warnings) : decided
      },
    }),
  )

const noSuchApplication = {
  code: 'NOT_FOUND' as const,
  field: ['id'],
  basis: basis.path,
  message: { zh: '没有这份登记申请。', en: 'There is no such application.' },
}
