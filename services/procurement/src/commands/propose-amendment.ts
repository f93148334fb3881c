import { propose } from '../domain/amendment/propose.ts'
import type { Amendment } from '../domain/notice/fields.ts'
import type { ReasonedAction } from './shared/project-action.ts'
import { projectVerbOnGround } from './shared/project-verb.ts'

export type ProposeAmendment = ReasonedAction & {
  amendment: Amendment
  answersObjectionIds: readonly string[]
}

/** A handler drafts a material amendment; nothing public changes before another person approves it (domain specification 4.4). */
export const proposeAmendment = projectVerbOnGround('proposeAmendment', {
  serviceCodeOf: (project, { amendment }: ProposeAmendment) => amendment.serviceCode ?? project.serviceCode,
  decide: async (
    { project, notice, actor, now, tx, ground: { item, policies } },
    input: ProposeAmendment,
  ) => {
    const objections = await tx.objections.ofProjects([project.id])
    const committedFen = await tx.projects.committedIn({ ...project, ...input.amendment })
    return propose({ ...input, project, notice, objections, actor, item, policies, committedFen, now })
  },
  beside: (_proposed, _given, { reason }) => ({ note: { reason } }),
})
