import { accepted, type Outcome, refused } from '@gongshi/domain-kit'
import type { ProcurementProject } from '../domain/project/project.ts'
import { publish } from '../domain/project/publish.ts'
import type { Acting } from './context.ts'
import { published as publishedNews } from './news/notice-news.ts'
import { onGround } from './shared/ground.ts'
import { holdProject, noSuchProject, type ProjectAction } from './shared/hold-project.ts'
import { keep } from './shared/keep.ts'

/** The notice becomes public and its period begins; a notice that lapsed unused is repeated as its next version. */
export async function publishNotice(
  acting: Acting,
  input: ProjectAction,
): Promise<Outcome<ProcurementProject>> {
  const { actor, store } = acting
  const [known] = await store.projects.byIds([input.projectId])
  if (!known) return refused(noSuchProject)
  return onGround(acting, known.serviceCode, async (tx, ground) => {
    const { now, item, policies } = ground
    const held = await holdProject(tx, input, { actor, now })
    if (!held.ok) return held
    const { project, notice: lapsed } = held.value
    const published = publish({ project, lapsed, actor, item, policies, ground, now })
    if (!published.ok) return published
    const { project: after, notice, content, superseded, entry } = published.value
    await keep(tx, {
      command: 'publish-notice',
      actor,
      now,
      project: { before: project, after },
      notices: superseded && lapsed ? [{ before: lapsed, after: superseded }] : [],
      opened: { notice, content },
      entries: [entry],
      news: [publishedNews({ project: after, notice }, now)],
    })
    return accepted(after, published.warnings)
  })
}
