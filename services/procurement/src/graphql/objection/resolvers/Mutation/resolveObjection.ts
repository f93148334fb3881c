import { rejectObjectionForm } from '../../../../commands/objection/reject-objection-form.ts'
import { resolveObjection as command } from '../../../../commands/objection/resolve-objection.ts'
import { objectionPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const resolveObjection: NonNullable<MutationResolvers['resolveObjection']> = (
  _parent,
  { input },
  context,
) =>
  objectionPayload(
    // The final refusal of form is a decision, too; whose it is the verb about the form knows.
    () => (input.outcome === 'NOT_ADMITTED' ? rejectObjectionForm(context, input) : command(context, input)),
    context,
    input.reason,
  )
