import { resolveObjection as command } from '../../../../commands/resolve-objection.ts'
import { objectionPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const resolveObjection: NonNullable<MutationResolvers['resolveObjection']> = (
  _parent,
  { input },
  context,
) => objectionPayload(() => command(context, input))
