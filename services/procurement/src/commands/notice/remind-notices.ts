import type { Instant } from '@gongshi/domain-kit'
import { remind } from '../../domain/notice/remind.ts'
import { passed } from '../../domain/project/changed.ts'
import type { Records } from '../../store/store.ts'
import { closingSoon } from '../news/notice-news.ts'

/** One working day before their end, notices say so; once each (domain specification 4.5.6). */
export async function remindNotices(tx: Records, noticeIds: readonly string[], now: Instant): Promise<void> {
  const projects = await tx.projects.hold(await tx.notices.projectIdsOf(noticeIds))
  const byId = new Map(projects.map((project) => [project.id, project]))
  const reminded = (await tx.notices.hold(noticeIds)).flatMap((before) => {
    const [project, after] = [byId.get(before.projectId), remind(before, now)]
    return project && after ? [{ before, after, project, told: passed(project, {}, now) }] : []
  })
  await tx.notices.keep(reminded)
  await tx.projects.keep(reminded.map(({ project, told }) => ({ before: project, after: told })))
  await tx.announce(reminded.map(({ told, after }) => closingSoon({ project: told, notice: after }, now)))
}
