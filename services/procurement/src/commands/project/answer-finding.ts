import { answerFinding as answer } from '../../domain/finding/answer-finding.ts'
import type { FindingAnswer } from '../../domain/finding/finding.ts'
import { projectNews } from '../news/project-news.ts'
import type { ReasonedAction } from '../shared/project-action.ts'
import { projectVerb } from '../shared/project-verb.ts'

export type AnswerFinding = ReasonedAction & { findingId: string; answer: FindingAnswer }

/** Finance answers a passage that may restrict suppliers: struck, or justified in public. */
export const answerFinding = projectVerb('answerFinding', {
  decide: ({ project, actor, now }, input: AnswerFinding) => answer({ ...input, project, actor, now }),
  beside: ({ project }, { now }) => ({
    news: project.state === 'DRAFT' ? [projectNews('project.returned.v1', project, now)] : [],
  }),
})
