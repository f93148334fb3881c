import { outageIn } from '../../../domain/outage/cause.ts'
import { seesOutage } from '../../../domain/outage/sees-outage.ts'
import { sees } from '../../../domain/project/visibility.ts'
import type { DeadlineChangeResolvers } from '../../types.generated.ts'

export const DeadlineChange: DeadlineChangeResolvers = {
  before: ({ beforeOn }) => beforeOn ?? null,
  after: ({ afterOn }) => afterOn,
  isInForce: ({ direction }) => direction !== 'EARLIER',
  notice: ({ noticeId }, _args, { loaders }) => (noticeId ? loaders.notices.load(noticeId) : null),
  project: async ({ projectId }, _args, { loaders, actor }) => {
    const project = await loaders.projects.load(projectId)
    return project && sees(actor, project) ? project : null
  },
  outage: async ({ cause }, _args, { loaders, actor }) => {
    const id = outageIn(cause)
    const outage = id ? await loaders.outages.load(id) : null
    return outage && seesOutage(actor, outage) ? outage : null
  },
}
