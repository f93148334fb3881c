import { assign } from '../../domain/registration/assign.ts'
import { type RegistrationAction, registrationVerb } from './registration-verb.ts'

export type AssignRegistration = RegistrationAction & { handlerId: string }

/** An approver gives an accepted application to whoever prepares its decision. */
export const assignRegistrationApplication = registrationVerb('assignRegistrationApplication', {
  decide: ({ application, by }, { handlerId }: AssignRegistration) =>
    assign({ application, handler: handlerId, by }),
})
