import { isDueUnknown } from '../../../domain/objection/blocks.ts'
import { publicGroundsOf } from '../../../domain/objection/public-grounds.ts'
import { readsWhole } from '../../../domain/objection/reads-whole.ts'
import { sees } from '../../../domain/project/visibility.ts'
import { storedFile } from '../../file/stored-file.ts'
import type { ObjectionResolvers } from '../../types.generated.ts'
import { isHolders, visibleObjection } from '../visible-objection.ts'

export const Objection: ObjectionResolvers = {
  __resolveReference: ({ id }, context) => visibleObjection(id, undefined, context),
  replyDueUnknown: (objection) => isDueUnknown(objection),
  grounds: publicGroundsOf,
  groundsInFull: (objection, _args, { actor }) =>
    isHolders(objection) || readsWhole(actor, objection) ? objection.grounds : null,
  evidenceFiles: async (objection, _args, { loaders, actor }) =>
    readsWhole(actor, objection) ? (await loaders.evidence.load(objection.id)).map(storedFile) : null,
  isOverdue: ({ overdueAt }) => overdueAt !== undefined,
  notice: ({ noticeId }, _args, { loaders }) => (noticeId ? loaders.notices.load(noticeId) : null),
  project: async ({ projectId }, _args, { loaders, actor }) => {
    const project = await loaders.projects.load(projectId)
    return project && sees(actor, project) ? project : null
  },
}
