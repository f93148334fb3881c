import { editDraft } from '../../domain/registration/edit-draft.ts'
import { adoptDocuments } from './adopt-documents.ts'
import { draftingIn, type WrittenDraft } from './drafting-in.ts'
import { type RegistrationAction, registrationVerb } from './registration-verb.ts'

/** The applicant writes his draft anew; files it no longer names are nobody's, and leave by themselves. */
export const editRegistrationApplication = registrationVerb('editRegistrationApplication', {
  decide: async ({ application, tx, actor, now }, written: RegistrationAction & WrittenDraft) => {
    const { legalRepresentative: representativeBefore } = application.terms
    const drafting = { ...(await draftingIn(tx, written, now)), representativeBefore }
    const edited = editDraft({ application, drafting })
    if (!edited.ok) return edited
    const adopted = await adoptDocuments(tx, edited.value, { actor, now })
    return adopted.ok ? edited : adopted
  },
})
