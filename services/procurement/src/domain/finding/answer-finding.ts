import {
  type Actor,
  accepted,
  check,
  type Instant,
  move,
  type Outcome,
  type Rule,
  subjectOf,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { changed } from '../project/changed.ts'
import { remembering } from '../project/last-return.ts'
import type { ProcurementProject } from '../project/project.ts'
import { reasonGiven } from '../project/reason-given.ts'
import { type ProjectState, projectMoves } from '../project/states.ts'
import { termOf } from '../project/term-table.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import type { FindingAnswer, ProjectFinding } from './finding.ts'
import { findingsAsked } from './findings-asked.ts'

export type Answering = {
  project: ProcurementProject
  findingId: string
  answer: FindingAnswer
  reason: string
  actor: Actor
  now: Instant
}
export type Answered = { project: ProcurementProject; entry: TimelineEntry }

/**
 * Finance says of a passage that it must go, or why it may stay, which everybody will read.
 *
 * Struck, a submitted project goes back to its handler, and an amendment that waits is dropped.
 */
export function answerFinding(answering: Answering): Outcome<Answered> {
  const { project, now } = answering
  const moved = move(projectMoves, project.state, eventFor(answering))
  if (!moved.ok) return moved
  const judged = check<Answering>([reasonGiven, isThere, isOpen], answering)
  if (!judged.ok) return judged
  const after = changed(project, answeredIn(answering, moved.value), now)
  return accepted({ project: after, entry: entryOf(answering) })
}

function eventFor({ project, answer }: Answering) {
  if (project.pendingAmendment) return 'answerAmendmentFinding'
  return answer === 'STRUCK' ? 'strikeFinding' : 'justifyFinding'
}

const found = ({ project, findingId }: Answering): ProjectFinding | undefined =>
  findingsAsked(project).find(({ id }) => id === findingId)

const isThere: Rule<Answering> = {
  code: 'NOT_FOUND',
  basis: basis.equalTreatment,
  field: ['findingId'],
  message: () => ({ zh: '没有这处条款。', en: 'There is no such passage.' }),
  holds: (answering) => found(answering) !== undefined,
}

const isOpen: Rule<Answering> = {
  code: 'DUPLICATE',
  basis: basis.equalTreatment,
  field: ['findingId'],
  message: () => ({ zh: '该条款已经答复。', en: 'This passage has been answered already.' }),
  holds: (answering) => found(answering)?.answer === undefined,
}

function answeredIn(answering: Answering, state: ProjectState): Partial<ProcurementProject> {
  const { project, answer, reason, actor, now } = answering
  const by = subjectOf(actor)
  const findings = findingsAsked(project).map((one) =>
    one.id === answering.findingId ? { ...one, answer, reason, answeredBy: by, answeredAt: now } : one,
  )
  const { pendingAmendment } = project
  if (pendingAmendment)
    return { pendingAmendment: answer === 'STRUCK' ? undefined : { ...pendingAmendment, findings } }
  if (answer === 'JUSTIFIED') return { state, findings }
  const returned = { by, at: now, reason }
  const unapproved = { purchaserApproval: undefined, financeApproval: undefined }
  return { state, findings, returned, ...remembering(project, returned), ...unapproved }
}

function entryOf(answering: Answering): TimelineEntry {
  const { project, answer, reason, now } = answering
  const { field, passage } = found(answering)!
  const name = termOf(field)
  const then = project.pendingAmendment
    ? { zh: '该公示修改不再进行', en: 'the amendment is dropped' }
    : { zh: '退回经办人', en: 'returned to the handler' }
  const text =
    answer === 'STRUCK'
      ? {
          zh: `财政部门要求删除“${name.zh}”中的“${passage}”，${then.zh}：${reason}`,
          en: `Finance has “${passage}” struck from the ${name.en}, ${then.en}: ${reason}`,
        }
      : {
          zh: `财政部门认可“${name.zh}”中的“${passage}”：${reason}`,
          en: `Finance justified “${passage}” in the ${name.en}: ${reason}`,
        }
  return {
    projectId: project.id,
    at: now,
    event: answer === 'STRUCK' ? 'project.finding-struck' : 'project.finding-justified',
    text,
    basis: basis.equalTreatment,
    isPublic: false,
  }
}
