import { submit } from '../../domain/registration/submit.ts'
import { bearersOfName } from './bearers-of-name.ts'
import { registrationVerb } from './registration-verb.ts'

/** The founders hand it in: they have a receipt, and the registrar's time runs. */
export const submitRegistrationApplication = registrationVerb('submitRegistrationApplication', {
  decide: async (given) => submit({ ...given, bearers: await bearersOfName(given.tx, given.application) }),
})
