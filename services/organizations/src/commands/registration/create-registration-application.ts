import { newId, type Outcome, subjectOf } from '@gongshi/domain-kit'
import { beginning, verbsOf } from '@gongshi/service-kit'
import type { RegistrationApplication } from '../../domain/registration/application.ts'
import { draft } from '../../domain/registration/draft.ts'
import { begins } from '../../domain/registration/verbs.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { adoptDocuments } from './adopt-documents.ts'
import { draftingIn, type WrittenDraft } from './drafting-in.ts'
import { registrationTrail } from './registration-trail.ts'

const beginsOne = verbsOf(
  beginning<Store, 'createRegistrationApplication', WrittenDraft, RegistrationApplication>(begins, {
    type: 'registration-application',
    keep: (tx, application) => tx.applications.add(application),
  }),
)

/** Founders begin an application; nobody else sees it before they hand it in. */
export const createRegistrationApplication: (
  context: Context,
  input: WrittenDraft,
) => Promise<Outcome<RegistrationApplication>> = beginsOne('createRegistrationApplication', {
  decide: async ({ tx, actor, now }, written) => {
    const drafting = await draftingIn(tx, written, now)
    const drafted = draft({ drafting, id: newId(), applicant: subjectOf(actor), now })
    if (!drafted.ok) return drafted
    const adopted = await adoptDocuments(tx, drafted.value, { actor, now })
    return adopted.ok ? drafted : adopted
  },
  beside: (application) => ({ note: registrationTrail(application).change }),
})
