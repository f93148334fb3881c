import { createRegistrationApplication as command } from '../../../../commands/registration/create-registration-application.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { applicationPayload } from '../../application-payload.ts'
import { writtenDraft } from '../../written-draft.ts'

export const createRegistrationApplication: NonNullable<
  MutationResolvers['createRegistrationApplication']
> = (_parent, { input }, context) =>
  applicationPayload(() => command(context, writtenDraft(input, context.personKey)))
