import { amend } from '../domain/notice/amend.ts'
import type { Amendment } from '../domain/notice/fields.ts'
import { amended } from './news/notice-news.ts'
import type { ReasonedAction } from './shared/project-action.ts'
import { projectVerb } from './shared/project-verb.ts'

export type AmendNotice = ReasonedAction & { amendment: Amendment; upgradeToMaterial: boolean }

/** A minor field is corrected by an erratum, by one approver (AC-06); what is material is proposed (`propose-amendment`). */
export const amendNotice = projectVerb('amendNotice', {
  decide: ({ project, notice, actor, now }, input: AmendNotice) =>
    amend({ ...input, project, notice, actor, now }),
  beside: async ({ project, notice, errata }, { now, tx }, { reason }) => {
    await tx.contents.addErrata(errata)
    return { news: [amended({ project, notice }, now, false)], note: { reason } }
  },
})
