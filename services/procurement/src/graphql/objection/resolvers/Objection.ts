import { isDueUnknown } from '../../../domain/objection/blocks.ts'
import type { ObjectionResolvers } from '../../types.generated.ts'
import { visibleObjection } from '../visible-objection.ts'

export const Objection: ObjectionResolvers = {
  __resolveReference: ({ id }, context) => visibleObjection(id, undefined, context),
  replyDueUnknown: (objection) => isDueUnknown(objection),
  isOverdue: ({ overdueAt }) => overdueAt !== undefined,
  notice: ({ noticeId }, _args, { loaders }) => (noticeId ? loaders.notices.load(noticeId) : null),
  project: ({ projectId }, _args, { loaders }) => loaders.projects.load(projectId),
}
