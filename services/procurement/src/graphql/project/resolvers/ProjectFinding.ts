import { basis } from '../../../domain/basis.ts'
import { namesOf } from '../../../domain/finding/words.ts'
import type { ProjectFindingResolvers } from '../../types.generated.ts'

export const ProjectFinding: ProjectFindingResolvers = {
  basis: ({ restrictions }) => {
    const { zh, en } = namesOf(restrictions)
    return { ...basis.equalTreatment, note: `${zh} ${en}` }
  },
  answer: ({ answer }) => answer ?? null,
  reason: ({ reason }) => reason ?? null,
}
