import { accept } from '../../domain/registration/accept.ts'
import { registrationVerb } from './registration-verb.ts'

/** The registrar's handler takes a complete application; both clocks begin. */
export const acceptRegistrationApplication = registrationVerb('acceptRegistrationApplication', {
  decide: accept,
})
