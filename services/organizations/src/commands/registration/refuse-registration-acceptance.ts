import { refuseAcceptance } from '../../domain/registration/refuse-acceptance.ts'
import { numbered } from './numbered.ts'
import { type RegistrationAction, registrationVerb } from './registration-verb.ts'

export type RegistrationReason = RegistrationAction & { ground: string; reason: string }

/** The registrar's handler does not take it, in writing. */
export const refuseRegistrationAcceptance = registrationVerb('refuseRegistrationAcceptance', {
  decide: (given, { ground, reason }: RegistrationReason) =>
    numbered(refuseAcceptance({ ...given, ground, reason }), given.tx, given.now),
})
