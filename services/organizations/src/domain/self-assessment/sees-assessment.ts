import { type Actor, isIn } from '@gongshi/domain-kit'
import { speaksForOrganization } from '../organization/speaks-for-organization.ts'
import type { SelfAssessment } from './self-assessment.ts'
import { selfAssessmentMoves } from './states.ts'

/** Whether somebody may know of it: everybody, once it was published or is overdue; the organization of its draft. */
export const knowsOfAssessment = (actor: Actor, assessment: SelfAssessment): boolean =>
  isPublic(assessment) || assessment.missedAt !== undefined || speaksForOrganization(actor, assessment.uscc)

/** Whether somebody reads what it says: the organization always, everybody else once it was published. */
export const readsAssessment = (actor: Actor, assessment: SelfAssessment): boolean =>
  isPublic(assessment) || speaksForOrganization(actor, assessment.uscc)

const isPublic = ({ state }: SelfAssessment): boolean => isIn(selfAssessmentMoves, state, 'public')
