import { editRegistrationApplication as command } from '../../../../commands/registration/edit-registration-application.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { applicationPayload } from '../../application-payload.ts'
import { writtenDraft } from '../../written-draft.ts'

export const editRegistrationApplication: NonNullable<MutationResolvers['editRegistrationApplication']> = (
  _parent,
  { input },
  context,
) => {
  const { id, version } = input
  return applicationPayload(() =>
    command(context, { id, version, ...writtenDraft(input, context.personKey) }),
  )
}
