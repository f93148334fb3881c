import type { Uscc } from '@gongshi/domain-kit'
import { publishSingleSource as publish } from '../../domain/project/publish-single-source.ts'
import type { ReasonedAction } from '../shared/project-action.ts'
import { projectVerbOnGround } from '../shared/project-verb.ts'

export type PublishSingleSource = ReasonedAction & { supplierName: string; supplierUscc?: Uscc }

/** The only supplier becomes public, working days before procurement may start (实施条例 art. 38). */
export const publishSingleSource = projectVerbOnGround('publishSingleSource', {
  decide: ({ project, actor, now, ground }, input: PublishSingleSource) =>
    publish({ ...input, project, actor, policies: ground.policies, ground, now }),
})
