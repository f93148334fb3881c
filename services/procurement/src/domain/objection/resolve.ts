import {
  accepted,
  type Instant,
  isIn,
  type Outcome,
  type Refusal,
  refused,
  type Text,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { withCorrection } from '../project/corrections.ts'
import type { ProcurementProject } from '../project/project.ts'
import { moveFor } from '../project/reason-given.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { changed } from './changed.ts'
import type { Objection } from './objection.ts'
import { nothingRuns } from './periods.ts'
import { type ObjectionEvent, type ObjectionState, objectionMoves } from './states.ts'

export type Resolving = {
  objection: Objection
  project: ProcurementProject
  outcome: ObjectionState
  reason: string
  now: Instant
}
/** The decided objection; its project where a correction is owed now. */
export type Resolved = { objection: Objection; project?: ProcurementProject; entry?: TimelineEntry }

const decisions: Partial<Record<ObjectionState, ObjectionEvent>> = {
  UPHELD: 'uphold',
  PARTIALLY_UPHELD: 'upholdPartly',
  DISMISSED: 'dismiss',
}
const words: Partial<Record<ObjectionState, Text>> = {
  UPHELD: { zh: '异议成立', en: 'Upheld' },
  PARTIALLY_UPHELD: { zh: '异议部分成立', en: 'Partly upheld' },
  DISMISSED: { zh: '异议不成立', en: 'Dismissed' },
}

/**
 * The answer, with its reason, which is public. An objection upheld wholly or partly leaves a correction owed, whatever version it
 * was raised against (domain specification 4.6); a notice it had stopped stays suspended until somebody resumes or amends it.
 */
export function resolve({ objection, project, outcome, reason, now }: Resolving): Outcome<Resolved> {
  const event = objection.kind === 'NOTICE_OBJECTION' ? decisions[outcome] : answer(outcome)
  if (!event) return refused(notADecision(objection))
  const moved = moveFor(reason, objectionMoves, objection.state, event)
  if (!moved.ok) return moved
  const resolved = changed(objection, { ...nothingRuns, state: moved.value, outcome: reason, decidedAt: now })
  const entry = entryOf(resolved, reason, now)
  if (!demandsCorrection(resolved, project)) return accepted({ objection: resolved, entry })
  return accepted({ objection: resolved, project: withCorrection(project, resolved, now), entry })
}

/** Inquiries and reports need no admission: their answer ends them (实施条例 art. 52). */
const answer = (outcome: ObjectionState): ObjectionEvent | undefined =>
  outcome === 'ANSWERED' ? 'answer' : undefined

/** Upheld wholly or partly, on a project that is not over, unless an amendment that named it is public already (4.6). */
function demandsCorrection({ id, kind, state }: Objection, project: ProcurementProject): boolean {
  const isUpheld = isIn(objectionMoves, state, 'upheld')
  const isAnswered = project.answeredObjectionIds.includes(id)
  return kind === 'NOTICE_OBJECTION' && isUpheld && !isAnswered && project.state !== 'CANCELLED'
}

const notADecision = ({ kind }: Objection): Refusal => ({
  code: 'INPUT_INVALID',
  field: ['outcome'],
  message:
    kind === 'NOTICE_OBJECTION'
      ? {
          zh: '答复结果须为 UPHELD、PARTIALLY_UPHELD 或 DISMISSED。',
          en: 'An answer is UPHELD, PARTIALLY_UPHELD or DISMISSED.',
        }
      : { zh: '询问和举报以 ANSWERED 办结。', en: 'An inquiry or a report ends ANSWERED.' },
  basis: basis.objectionPath,
})

function entryOf(
  { kind, state, projectId }: Objection,
  reason: string,
  at: Instant,
): TimelineEntry | undefined {
  if (kind === 'REPORT') return undefined
  const { zh, en } = kind === 'INQUIRY' ? { zh: '询问已答复', en: 'Answered' } : words[state]!
  return {
    projectId,
    at,
    event: 'objection.resolved',
    text: { zh: `${zh}：${reason}`, en: `${en}: ${reason}` },
    basis: basis.objection,
    isPublic: true,
  }
}
