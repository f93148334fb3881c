import { payloadOf } from '@gongshi/service-kit'
import { moveClock as move } from '../../../../commands/clock/move-clock.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const moveClock: NonNullable<MutationResolvers['moveClock']> = async (_parent, { input }, context) =>
  payloadOf('clock', await move(context, { to: input.to ?? null }))
