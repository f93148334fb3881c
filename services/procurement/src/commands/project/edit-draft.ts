import { accepted } from '@gongshi/domain-kit'
import { edit } from '../../domain/project/edit.ts'
import type { ProjectTerms } from '../../domain/project/terms.ts'
import { attached } from '../shared/adopted-files.ts'
import type { ProjectAction } from '../shared/project-action.ts'
import { projectVerbOnGround } from '../shared/project-verb.ts'
import { termsWarnings } from '../shared/terms-warnings.ts'

export type EditDraft = ProjectAction & {
  terms: Partial<ProjectTerms>
  attachmentFileIds?: readonly string[]
}

/** A draft is rewritten: only the terms given change. */
export const editDraft = projectVerbOnGround('editDraft', {
  serviceCodeOf: (project, { terms }: EditDraft) => terms.serviceCode ?? project.serviceCode,
  decide: async ({ project, actor, now, tx, ground: { item, policies } }, input: EditDraft) => {
    const of = { owner: project.id, actor, most: policies.mostAttachments }
    const files = await attached(tx, { ids: input.attachmentFileIds, ...of })
    if (!files.ok) return files
    const terms = { ...project, ...input.terms, ...files.value }
    const edited = edit({ project, terms, actor, item, policies, now })
    return edited.ok ? accepted({ project: edited.value }, edited.warnings) : edited
  },
  beside: ({ project }, { ground: { item, policies, today } }) => ({
    warnings: termsWarnings({ project, item, policies, today }),
  }),
})
