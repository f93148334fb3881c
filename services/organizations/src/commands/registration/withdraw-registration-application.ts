import { withdraw } from '../../domain/registration/withdraw.ts'
import { registrationVerb } from './registration-verb.ts'

/** The applicant takes it back before it is decided. */
export const withdrawRegistrationApplication = registrationVerb('withdrawRegistrationApplication', {
  decide: ({ application }) => withdraw(application),
})
