import { newId, type Outcome, subjectOf, type Uscc } from '@gongshi/domain-kit'
import type { FiledDocument, RegistrationApplication } from '../../domain/registration/application.ts'
import type { ChangeAsked } from '../../domain/registration/change-asked.ts'
import { draftChange } from '../../domain/registration/draft-change.ts'
import type { ToldRepresentative } from '../../domain/registration/legal-representative.ts'
import { actingAgencies } from '../../store/agency/acting-agencies.ts'
import type { Context } from '../context.ts'
import { drafting } from './draft-of-organization.ts'
import { registeredIn } from './registered-in.ts'

/** What a registered body writes of a change. */
export type WrittenChange = {
  uscc: Uscc
  asked: ChangeAsked
  person?: ToldRepresentative['person']
  documents: readonly FiledDocument[]
}

/** A registered body begins an application to change what is registered of it. */
export const createChangeApplication: (
  context: Context,
  input: WrittenChange,
) => Promise<Outcome<RegistrationApplication>> = drafting<WrittenChange>()('createChangeApplication', {
  decide: async ({ tx, actor, organization, now }, { asked, person, documents }) => {
    const named = asked.items.find(({ item }) => item === 'SUPERVISORY_AUTHORITY')?.value
    const codes = [organization.registrarUscc, named as Uscc | undefined].filter((code) => code != null)
    const agencies = await actingAgencies(tx, codes)
    const agency = (uscc: string | null | undefined) => agencies.find((one) => one.uscc === uscc)
    return draftChange({
      id: newId(),
      applicant: subjectOf(actor),
      drafting: {
        registered: await registeredIn(tx, organization),
        asked,
        registrar: agency(organization.registrarUscc),
        supervisor: agency(named),
        ...(person ? { person } : {}),
        documents,
        now,
      },
    })
  },
})
