import { redactObjection as command } from '../../../../commands/objection/redact-objection.ts'
import { objectionPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const redactObjection: NonNullable<MutationResolvers['redactObjection']> = (
  _parent,
  { input },
  context,
) => objectionPayload(() => command(context, input), context, input.reason)
