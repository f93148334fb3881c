import { accepted, type Outcome } from '@gongshi/domain-kit'
import { answerFinding as answer } from '../domain/finding/answer-finding.ts'
import type { FindingAnswer } from '../domain/finding/finding.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import type { Acting } from './context.ts'
import { projectNews } from './news/project-news.ts'
import type { ReasonedAction } from './return-project.ts'
import { decideOnProject } from './shared/decide-on-project.ts'

export type AnswerFinding = ReasonedAction & { findingId: string; answer: FindingAnswer }

/** Finance answers a passage that may restrict suppliers: struck, or justified in public. */
export function answerFinding(acting: Acting, input: AnswerFinding): Promise<Outcome<ProcurementProject>> {
  return decideOnProject(acting, input, ({ project }, { now }) => {
    const answered = answer({ ...input, project, actor: acting.actor, now })
    if (!answered.ok) return answered
    const { project: after, entry } = answered.value
    const news = after.state === 'DRAFT' ? [projectNews('project.returned.v1', after, now)] : []
    return accepted({ command: 'answer-finding', after, entries: [entry], news })
  })
}
