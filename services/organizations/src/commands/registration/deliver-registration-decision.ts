import type { CivilDate } from '@gongshi/domain-kit'
import type { DeliveryMethod } from '../../domain/registration/application.ts'
import { deliver } from '../../domain/registration/deliver.ts'
import { type RegistrationAction, registrationVerb } from './registration-verb.ts'

export type DeliverDecision = RegistrationAction & { method: DeliveryMethod; deliveredOn: CivilDate }

/** The registrar's handler records that the decision reached the applicant. */
export const deliverRegistrationDecision = registrationVerb('deliverRegistrationDecision', {
  decide: (given, { method, deliveredOn }: DeliverDecision) => deliver({ ...given, method, deliveredOn }),
})
