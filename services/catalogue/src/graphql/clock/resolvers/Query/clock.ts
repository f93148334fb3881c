import { civilDateOf } from '@gongshi/domain-kit'
import type { QueryResolvers } from '../../../types.generated.ts'

export const clock: NonNullable<QueryResolvers['clock']> = async (_parent, _args, context) => {
  const now = await context.clock.now()
  return { now, today: civilDateOf(now), isSandbox: context.sandbox.isOn }
}
