import { civilDateOf } from '@gongshi/domain-kit'
import { moneyOf } from '@gongshi/service-kit'
import { explainNotice } from '../../../commands/notice/explain-notice.ts'
import { daysLeft } from '../../../domain/notice/days-left.ts'
import { sees } from '../../../domain/project/visibility.ts'
import type { AdvanceNoticeResolvers } from '../../types.generated.ts'
import { changesOf } from '../changes-of.ts'
import { contentOf } from '../content-of.ts'

export const AdvanceNotice: AdvanceNoticeResolvers = {
  __resolveReference: async ({ id }, { loaders, actor }) => {
    const notice = await loaders.notices.load(id)
    const project = notice && (await loaders.projects.load(notice.projectId))
    return project && sees(actor, project) ? notice : null
  },
  budget: ({ budgetFen }) => moneyOf(budgetFen),
  purchaser: ({ purchaserUscc }) => ({ uscc: purchaserUscc }),
  earliestStartAt: ({ closesAt }) => closesAt ?? null,
  daysLeft: async (notice, _args, { now }) => daysLeft(notice, civilDateOf(await now())) ?? null,
  periodDays: ({ policy }) => policy.periodDays,
  periodUnit: ({ policy }) => policy.periodUnit,
  basis: ({ policy }) => policy.basis,
  content: ({ id }, _args, context) => contentOf(id, context),
  contentJson: async ({ id }, _args, context) => JSON.stringify(await contentOf(id, context)),
  errata: ({ id }, _args, { loaders }) => loaders.errata.load(id),
  changes: (notice, _args, context) => changesOf(notice, context),
  deadlineChanges: ({ id }, _args, { loaders }) => loaders.deadlineChanges.load(id),
  periodExplained: async (notice, _args, { loaders }) => (await explainNotice(loaders, notice))?.days ?? null,
  earlierDeadline: ({ state, earlierDeadline }) => (state === 'OPEN' ? (earlierDeadline ?? null) : null),
  isEndBeingReckoned: async ({ state, projectId }, _args, { loaders }) =>
    state === 'OPEN' && loaders.endsToMove.load(projectId),
  withdrawal: ({ withdrawn }) => withdrawn ?? null,
  supersededBy: ({ supersededById }, _args, { loaders }) =>
    supersededById ? loaders.notices.load(supersededById) : null,
  project: async ({ id, projectId }, _args, { loaders }) => {
    const project = await loaders.projects.load(projectId)
    if (!project) throw new Error(`a notice without its project: ${id}`)
    return project
  },
}
