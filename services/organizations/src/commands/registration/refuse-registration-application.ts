import { refuse } from '../../domain/registration/refuse.ts'
import { numbered } from './numbered.ts'
import type { RegistrationReason } from './refuse-registration-acceptance.ts'
import { registrationVerb } from './registration-verb.ts'

/** An approver refuses the registration, on a ground of the law, with reasons. */
export const refuseRegistrationApplication = registrationVerb('refuseRegistrationApplication', {
  decide: (given, { ground, reason }: RegistrationReason) =>
    numbered(refuse({ ...given, ground, reason }), given.tx, given.now),
})
