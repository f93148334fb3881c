import type { DocumentKind } from '../../domain/registration/document-kind.ts'
import { requestCorrection } from '../../domain/registration/request-correction.ts'
import { type RegistrationAction, registrationVerb } from './registration-verb.ts'

export type RequestCorrection = RegistrationAction & { missing: readonly DocumentKind[]; reason: string }

/** The registrar's handler asks, once, for all that is missing. */
export const requestRegistrationCorrection = registrationVerb('requestRegistrationCorrection', {
  decide: (given, { missing, reason }: RequestCorrection) => requestCorrection({ ...given, missing, reason }),
})
