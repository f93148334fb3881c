import { createChangeApplication as command } from '../../../../commands/registration/create-change-application.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { applicationPayload } from '../../application-payload.ts'
import { markIn } from '../../mark-in.ts'

export const createChangeApplication: NonNullable<MutationResolvers['createChangeApplication']> = (
  _parent,
  { input: { uscc, items, decidedOn, legalRepresentativeIdNo, documents } },
  context,
) =>
  applicationPayload(() =>
    command(context, {
      uscc,
      asked: { items, decidedOn },
      ...markIn(legalRepresentativeIdNo, context.personKey),
      documents,
    }),
  )
