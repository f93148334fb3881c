import { rejectObjectionForm as command } from '../../../../commands/objection/reject-objection-form.ts'
import { objectionPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const rejectObjectionForm: NonNullable<MutationResolvers['rejectObjectionForm']> = (
  _parent,
  { input },
  context,
) => objectionPayload(() => command(context, input), context, input.reason)
