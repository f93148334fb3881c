import type { Uscc } from '@gongshi/domain-kit'
import type { RegistrationApplication } from '../../domain/registration/application.ts'
import { ofOrganization } from '../../domain/registration/verbs.ts'
import { organizationItself } from '../organization/organization-itself.ts'
import { adoptDocuments } from './adopt-documents.ts'
import { registrationTrail } from './registration-trail.ts'

const itself = <Input extends { uscc: Uscc }>() =>
  organizationItself<keyof typeof ofOrganization, Input, RegistrationApplication>(ofOrganization, {
    keep: (tx, application) => tx.applications.add(application),
    trail: (application) => registrationTrail(application),
  })

/** What is the same for every draft a registered body begins: it is itself who does, and its documents are its own uploads. */
export const drafting =
  <Input extends { uscc: Uscc }>(): ReturnType<typeof itself<Input>> =>
  (verb, special) =>
    itself<Input>()(verb, {
      ...special,
      decide: async (given, input) => {
        const drafted = await special.decide(given, input)
        if (!drafted.ok) return drafted
        const adopted = await adoptDocuments(given.tx, drafted.value, given)
        return adopted.ok ? drafted : adopted
      },
    })
