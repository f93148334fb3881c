import { toUserErrors } from '@gongshi/service-kit'
import type { Context } from '../../../commands/context.ts'
import type { Answering } from '../../../domain/objection/authority.ts'
import { isDueUnknown } from '../../../domain/objection/blocks.ts'
import type { Objection as Record } from '../../../domain/objection/objection.ts'
import { canRedact, possibleOutcomes, whyNotDecide } from '../../../domain/objection/possible-outcomes.ts'
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
  possibleOutcomes: (objection, _args, context) => judged(objection, context, possibleOutcomes, []),
  obstacles: (objection, _args, context) =>
    judged(objection, context, (answering) => toUserErrors(whyNotDecide(answering)), []),
  mayRedact: (objection, _args, context) => judged(objection, context, canRedact, false),
  notice: ({ noticeId }, _args, { loaders }) => (noticeId ? loaders.notices.load(noticeId) : null),
  project: async ({ projectId }, _args, { loaders, actor }) => {
    const project = await loaders.projects.load(projectId)
    return project && sees(actor, project) ? project : null
  },
}

/** What the one who asks may do with it, beside its project; nobody signed in may do nothing. */
async function judged<T>(
  objection: Record,
  { actor, loaders }: Context,
  judge: (answering: Answering) => T,
  nothing: T,
): Promise<T> {
  if (actor.kind !== 'person') return nothing
  const project = await loaders.projects.load(objection.projectId)
  return project ? judge({ actor, objection, project }) : nothing
}
