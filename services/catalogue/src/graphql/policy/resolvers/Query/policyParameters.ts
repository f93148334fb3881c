import { inputInvalid } from '@gongshi/service-kit'
import { dayOr } from '../../../today.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { policiesInForce } from '../../policies-in-force.ts'

export const policyParameters: NonNullable<QueryResolvers['policyParameters']> = async (
  _parent,
  args,
  context,
) => {
  const keys = args.keys ?? null
  if (keys && keys.length > MOST_KEYS)
    throw inputInvalid(
      { zh: `一次最多查询 ${MOST_KEYS} 个参数。`, en: `At most ${MOST_KEYS} keys may be asked for at once.` },
      ['keys'],
    )
  return policiesInForce(context, { on: await dayOr(args.on, context), keys })
}

const MOST_KEYS = 200
