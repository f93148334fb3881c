import { publishIntention as publish } from '../../domain/project/publish-intention.ts'
import type { ProjectAction } from '../shared/project-action.ts'
import { projectVerbOnGround } from '../shared/project-verb.ts'

/** The intention becomes public, at least thirty days before procurement may start (财库〔2020〕10号). */
export const publishIntention = projectVerbOnGround('publishIntention', {
  decide: ({ project, now, ground: { policies } }, _input: ProjectAction) =>
    publish({ project, policies, now }),
})
