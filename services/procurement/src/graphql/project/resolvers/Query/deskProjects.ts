import { asksFor } from '@gongshi/service-kit'
import type { QueryResolvers } from '../../../types.generated.ts'
import { deskFilterOf } from '../../desk-filter-of.ts'
import { projectPage } from '../../project-page.ts'

export const deskProjects: NonNullable<QueryResolvers['deskProjects']> = async (
  _parent,
  { filter, first, after },
  context,
  info,
) => {
  const wanted = deskFilterOf(filter, context.actor)
  const [page, counts] = await Promise.all([
    projectPage(context, wanted, { first, after }),
    asksFor(info, 'totalCount') ? context.store.projectList.counts(wanted, context.actor) : null,
  ])
  const counted = counts?.filter(({ state }) => !wanted.states || wanted.states.includes(state))
  return { ...page, totalCount: counted?.reduce((sum, { count }) => sum + count, 0) ?? null }
}
