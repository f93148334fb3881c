import { civilDateOf, newId, type Outcome, subjectOf, type Uscc } from '@gongshi/domain-kit'
import { beginning, verbsOf } from '@gongshi/service-kit'
import type {
  EstablishTerms,
  FiledDocument,
  RegistrationApplication,
} from '../../domain/registration/application.ts'
import { draft } from '../../domain/registration/draft.ts'
import { begins } from '../../domain/registration/verbs.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { adoptDocuments } from './adopt-documents.ts'
import { registrationTrail } from './registration-trail.ts'

export type CreateRegistration = {
  terms: EstablishTerms
  handlingAgencyUscc: Uscc
  documents: readonly FiledDocument[]
}

const beginsOne = verbsOf(
  beginning<Store, 'createRegistrationApplication', CreateRegistration, RegistrationApplication>(begins, {
    type: 'registration-application',
    keep: (tx, application) => tx.applications.add(application),
  }),
)

/** Founders begin an application; nobody else sees it before they hand it in. */
export const createRegistrationApplication: (
  context: Context,
  input: CreateRegistration,
) => Promise<Outcome<RegistrationApplication>> = beginsOne('createRegistrationApplication', {
  decide: async ({ tx, actor, now }, { terms, handlingAgencyUscc, documents }) => {
    const [agency] = await tx.agencies.byCodes([handlingAgencyUscc])
    const division = await tx.divisions.on(terms.domicileDivisionCode, civilDateOf(now))
    const drafted = draft({
      id: newId(),
      terms,
      agency,
      isDivision: division !== null,
      documents,
      applicant: subjectOf(actor),
      now,
    })
    if (!drafted.ok) return drafted
    const adopted = await adoptDocuments(tx, drafted.value, { actor, now })
    return adopted.ok ? drafted : adopted
  },
  beside: (application) => ({ note: registrationTrail(application).change }),
})
