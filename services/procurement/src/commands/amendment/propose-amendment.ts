import { propose } from '../../domain/amendment/propose.ts'
import type { Amendment } from '../../domain/notice/fields.ts'
import { attached } from '../shared/adopted-files.ts'
import type { ReasonedAction } from '../shared/project-action.ts'
import { projectVerbOnGround } from '../shared/project-verb.ts'

export type ProposeAmendment = ReasonedAction & {
  amendment: Amendment
  answersObjectionIds: readonly string[]
  attachmentFileIds?: readonly string[]
}

/** A handler drafts a material amendment; nothing public changes before another person approves it (domain specification 4.4). */
export const proposeAmendment = projectVerbOnGround('proposeAmendment', {
  serviceCodeOf: (project, { amendment }: ProposeAmendment) => amendment.serviceCode ?? project.serviceCode,
  decide: async (
    { project, notice, actor, now, tx, ground: { item, policies } },
    input: ProposeAmendment,
  ) => {
    const of = { owner: project.id, actor, most: policies.mostAttachments }
    const files = await attached(tx, { ids: input.attachmentFileIds, ...of })
    if (!files.ok) return files
    const amendment = { ...input.amendment, ...files.value }
    const objections = await tx.objections.ofProjects([project.id])
    const committedFen = await tx.projects.committedIn({ ...project, ...amendment })
    const proposing = { ...input, amendment, project, notice, objections, actor }
    return propose({ ...proposing, item, policies, committedFen, now })
  },
  beside: (_proposed, _given, { reason }) => ({ note: { reason } }),
})
