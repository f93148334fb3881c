import { toUserErrors } from '@gongshi/service-kit'
import { findDraftObstacles } from '../../../../commands/project/find-draft-obstacles.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const draftObstacles: NonNullable<QueryResolvers['draftObstacles']> = async (
  _parent,
  _args,
  context,
) => toUserErrors(await findDraftObstacles(context))
