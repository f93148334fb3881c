import { correctObjection as command } from '../../../../commands/objection/correct-objection.ts'
import { objectionPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const correctObjection: NonNullable<MutationResolvers['correctObjection']> = (
  _parent,
  { input },
  context,
) => objectionPayload(() => command(context, input), context)
