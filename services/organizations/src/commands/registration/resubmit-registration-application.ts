import type { FiledDocument } from '../../domain/registration/application.ts'
import { resubmit } from '../../domain/registration/resubmit.ts'
import { adoptDocuments } from './adopt-documents.ts'
import { type RegistrationAction, registrationVerb } from './registration-verb.ts'

export type ResubmitRegistration = RegistrationAction & { documents: readonly FiledDocument[] }

/** The applicant brings what was asked for; there is no second correction. */
export const resubmitRegistrationApplication = registrationVerb('resubmitRegistrationApplication', {
  decide: async (given, { documents }: ResubmitRegistration) => {
    const { application, tx, actor, now } = given
    const resubmitted = resubmit({ ...given, documents })
    if (!resubmitted.ok) return resubmitted
    const of = { id: application.id, documents: resubmitted.value.documents }
    const adopted = await adoptDocuments(tx, of, { actor, now })
    return adopted.ok ? resubmitted : adopted
  },
})
