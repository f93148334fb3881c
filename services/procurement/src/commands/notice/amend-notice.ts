import { amend } from '../../domain/notice/amend.ts'
import type { Amendment } from '../../domain/notice/fields.ts'
import { amended } from '../news/notice-news.ts'
import { attached } from '../shared/adopted-files.ts'
import type { ReasonedAction } from '../shared/project-action.ts'
import { projectVerb } from '../shared/project-verb.ts'

export type AmendNotice = ReasonedAction & {
  amendment: Amendment
  upgradeToMaterial: boolean
  attachmentFileIds?: readonly string[]
}

/** A minor field is corrected by an erratum, by one approver (AC-06); what is material is proposed (`propose-amendment`). */
export const amendNotice = projectVerb('amendNotice', {
  decide: async ({ project, notice, actor, now, tx }, input: AmendNotice) => {
    const files = await attached(tx, { ids: input.attachmentFileIds, owner: project.id, actor })
    if (!files.ok) return files
    const amendment = { ...input.amendment, ...files.value }
    return amend({ ...input, amendment, project, notice, now })
  },
  beside: async ({ project, notice, errata }, { now, tx }, { reason }) => {
    await tx.contents.addErrata(errata)
    return { news: [amended({ project, notice }, now, false)], note: { reason } }
  },
})
