import { aDraft, handleOf } from '../house/projects.ts'
import type { Project } from '../house/shapes.ts'
import { act, done } from '../house/verbs.ts'
import type { Attack } from './attack.ts'

let draft: Project

/** Fifty edits of one draft at once, which wait for one another; and again every second. */
export const oneRecord: Attack = {
  name: 'fifty mutations on one record at once (attack 2)',
  times: 4,
  perSecond: 1,
  prepare: async ({ ask }) => {
    draft = await done(ask, 'PUR-1:handler', 'draftProject', aDraft())
  },
  blow: ({ ask }) => {
    const edit = () =>
      act(ask, 'PUR-1:handler', 'editDraft', { ...handleOf(draft), title: '改' }).catch(() => undefined)
    return Promise.all(Array.from({ length: 50 }, edit))
  },
}
