import { withdrawObjection as command } from '../../../../commands/objection/withdraw-objection.ts'
import { objectionPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const withdrawObjection: NonNullable<MutationResolvers['withdrawObjection']> = (
  _parent,
  { input },
  context,
) => objectionPayload(() => command(context, input), context)
