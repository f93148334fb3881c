import type { CivilDate } from '@gongshi/domain-kit'
import type { ServiceMethod } from '../../domain/registration/application.ts'
import { serve } from '../../domain/registration/serve.ts'
import { type RegistrationAction, registrationVerb } from './registration-verb.ts'

export type ServeDecision = RegistrationAction & { method: ServiceMethod; servedOn: CivilDate }

/** The registrar's handler records that the decision reached the applicant. */
export const serveRegistrationDecision = registrationVerb('serveRegistrationDecision', {
  decide: (given, { method, servedOn }: ServeDecision) => serve({ ...given, method, servedOn }),
})
