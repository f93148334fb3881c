import { takeBack } from '../../domain/registration/take-back.ts'
import { type RegistrationAction, registrationVerb } from './registration-verb.ts'

/** The principal takes an entrusted case back. */
export const takeBackRegistrationApplication = registrationVerb('takeBackRegistrationApplication', {
  decide: (given, { reason }: RegistrationAction & { reason: string }) => takeBack({ ...given, reason }),
})
