import {
  type Actor,
  accepted,
  type Instant,
  move,
  type Outcome,
  refused,
  type Text,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { passed } from '../project/changed.ts'
import type { ProcurementProject } from '../project/project.ts'
import { reasonGiven } from '../project/reason-given.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { mayAnswer } from './authority.ts'
import { changed } from './changed.ts'
import type { Objection } from './objection.ts'
import { type ObjectionEvent, type ObjectionState, objectionMoves } from './states.ts'

export type Resolving = {
  objection: Objection
  project: ProcurementProject
  outcome: ObjectionState
  reason: string
  actor: Actor
  now: Instant
}
/** The decided objection; its project where the notice must be corrected now. */
export type Resolved = { objection: Objection; project?: ProcurementProject; entry?: TimelineEntry }

const eventFor: Partial<Record<ObjectionState, ObjectionEvent>> = {
  UPHELD: 'uphold',
  PARTIALLY_UPHELD: 'upholdPartly',
  DISMISSED: 'dismiss',
}
const words: Partial<Record<ObjectionState, Text>> = {
  UPHELD: { zh: '异议成立', en: 'Upheld' },
  PARTIALLY_UPHELD: { zh: '异议部分成立', en: 'Partly upheld' },
  DISMISSED: { zh: '异议不成立', en: 'Dismissed' },
}

/** The answer, with its reason, which is public. A notice it had stopped stays suspended until somebody resumes or amends it. */
export function resolve({ objection, project, outcome, reason, actor, now }: Resolving): Outcome<Resolved> {
  const authority = check(mayAnswer, { actor, objection, now })
  if (!authority.ok) return authority
  const event = eventFor[outcome]
  if (!event) return refused(notADecision)
  const moved = move(objectionMoves, standingOf(objection), event)
  if (!moved.ok) return moved
  const said = check([reasonGiven], { reason })
  if (!said.ok) return said
  const resolved = changed(objection, { state: moved.value, outcome: reason, decidedAt: now })
  const entry = entryOf(resolved, reason, now)
  if (!demandsCorrection(resolved, project)) return accepted({ objection: resolved, entry })
  const correctionDue = { objectionId: objection.id, at: now, reason }
  return accepted({ objection: resolved, project: passed(project, { correctionDue }, now), entry })
}

/** Upheld against the version in force, while procurement has not started: correct and publish anew (4.6). */
function demandsCorrection(
  { kind, state, noticeId }: Objection,
  { state: stands, currentNoticeId }: ProcurementProject,
): boolean {
  const isNoticed = stands === 'NOTICE_OPEN' || stands === 'NOTICE_SUSPENDED' || stands === 'NOTICE_CLOSED'
  return kind === 'NOTICE_OBJECTION' && state === 'UPHELD' && isNoticed && noticeId === currentNoticeId
}

/** An inquiry needs no admission: its answer is its decision (实施条例 art. 52). */
function standingOf({ kind, state }: Objection): ObjectionState {
  return kind === 'INQUIRY' && state === 'RECEIVED' ? 'UNDER_REVIEW' : state
}

const notADecision = {
  code: 'INPUT_INVALID' as const,
  field: ['outcome'],
  message: {
    zh: '答复结果须为 UPHELD、PARTIALLY_UPHELD 或 DISMISSED。',
    en: 'An answer is UPHELD, PARTIALLY_UPHELD or DISMISSED.',
  },
  basis: basis.objectionPath,
}

function entryOf(objection: Objection, reason: string, at: Instant): TimelineEntry | undefined {
  if (objection.kind === 'REPORT') return undefined
  const { zh, en } =
    objection.kind === 'INQUIRY' ? { zh: '询问已答复', en: 'Answered' } : words[objection.state]!
  return {
    projectId: objection.projectId,
    at,
    event: 'objection.resolved',
    text: { zh: `${zh}：${reason}`, en: `${en}: ${reason}` },
    basis: basis.objection,
    isPublic: true,
  }
}
