import { bars } from '../../domain/objection/blocks.ts'
import { startProcurement as start } from '../../domain/project/start.ts'
import { projectNews } from '../news/project-news.ts'
import { objectionsNow } from '../shared/objections-now.ts'
import type { ProjectAction } from '../shared/project-action.ts'
import { projectVerbOnGround } from '../shared/project-verb.ts'

/** Procurement starts, from the instant the notice ends and not one second before (AC-02). */
export const startProcurement = projectVerbOnGround('startProcurement', {
  decide: async ({ project, notice, now, tx, ground }, _input: ProjectAction) => {
    const hasUndecidedObjection = (await objectionsNow(tx, project.id, now)).some(bars)
    const isTimeInDoubt = tx.isTimeInDoubt()
    const heard = await tx.calendarMark.heard()
    const isCalendarOnItsWay = heard !== undefined && ground.calendarVersion > heard
    const doubts = { isTimeInDoubt, isCalendarOnItsWay }
    const { item } = ground
    return start({ project, notice, hasUndecidedObjection, item, ground, ...doubts, now })
  },
  beside: ({ project }, { now }) => ({ news: [projectNews('project.procurement-started.v1', project, now)] }),
})
