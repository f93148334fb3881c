import {
  type Actor,
  accepted,
  brokenRules,
  check,
  civilDateOf,
  type Instant,
  move,
  type Outcome,
} from '@gongshi/domain-kit'
import { judgeFindings } from '../finding/judge-findings.ts'
import type { Policies } from '../ground/policies.ts'
import type { ServiceItem } from '../ground/service-item.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { announcedRetirement } from './announced-retirement.ts'
import { changed } from './changed.ts'
import { withEditor } from './editors.ts'
import { isFundedAhead } from './fiscal-year-rules.ts'
import { mustBeEvaluated } from './must-be-evaluated.ts'
import type { ProcurementProject } from './project.ts'
import { mustPublishSingleSource } from './single-source.ts'
import { projectMoves } from './states.ts'
import { type Submission, submissionOf } from './submission.ts'
import { submissionRules } from './submission-rules.ts'
import { submissionWarnings } from './submission-warnings.ts'

export type Submitting = {
  project: ProcurementProject
  actor: Actor
  item: ServiceItem | null
  policies: Policies
  now: Instant
}
export type Submitted = { project: ProcurementProject; entry: TimelineEntry }

/** The handler hands the project to the approver; every rule it breaks is told at once. */
export function submit({ project, actor, item, policies, now }: Submitting): Outcome<Submitted> {
  const moved = move(projectMoves, project.state, 'submit')
  if (!moved.ok) return moved
  const submission = submissionOf(project, item, policies, civilDateOf(now))
  const judged = check(submissionRules, submission)
  if (!judged.ok) return judged
  const hands = withEditor(project, actor)
  const retirement = item ? announcedRetirement({ item, known: project.retirement, now }) : undefined
  const findings = judgeFindings({ ...submission, known: project.findings })
  const submitted = changed(
    project,
    { ...settled(submission), ...anew, retirement, findings, ...hands, state: moved.value },
    now,
  )
  return accepted(
    { project: submitted, entry: entryOf(submitted, now) },
    brokenRules(submissionWarnings, submission),
  )
}

/** What the department derives rather than asks. */
function settled(submission: Submission) {
  const { terms, aboveLimit, policies, item } = submission
  return {
    aboveLimit,
    isFundedAhead: isFundedAhead(submission),
    mustPublishSingleSource: mustPublishSingleSource(terms, policies),
    preferencePoints: pointsOf(terms, policies),
    evaluationRequired: terms.evaluationRequired || mustBeEvaluated(terms, policies),
    ...(item
      ? { serviceItemId: item.id, serviceName: item.name, catalogueVersionId: item.catalogueVersionId }
      : {}),
  }
}

/** A preference nobody counted is worth all that policy allows; it is stated in the notice either way. */
function pointsOf(
  { directoryPolicy, preferencePoints }: Submission['terms'],
  { preferenceMaxPoints }: Policies,
) {
  return directoryPolicy === 'PREFERENCE' ? (preferencePoints ?? preferenceMaxPoints) : undefined
}

/** A new round of approval begins with nobody's approval. */
const anew = {
  purchaserApproval: undefined,
  financeApproval: undefined,
  approvedScope: undefined,
  returned: undefined,
}

const entryOf = (project: ProcurementProject, at: Instant): TimelineEntry => ({
  projectId: project.id,
  at,
  event: 'project.submitted',
  text: { zh: '经办人提交审批。', en: 'The handler submitted the project for approval.' },
  isPublic: false,
})
