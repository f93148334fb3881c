import { type Actor, accepted, type Instant, move, type Outcome } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { reasonGiven } from '../project/reason-given.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { mayAnswer } from './authority.ts'
import { changed } from './changed.ts'
import type { Objection } from './objection.ts'
import { objectionMoves } from './states.ts'

export type Rejecting = { objection: Objection; reason: string; actor: Actor; now: Instant }
export type Rejected = { objection: Objection; entry?: TimelineEntry }

/** The form is wanting; the objector may correct it once (domain specification 4.6). */
export function rejectForm({ objection, reason, actor, now }: Rejecting): Outcome<Rejected> {
  const authority = check(mayAnswer, { actor, objection, now })
  if (!authority.ok) return authority
  const moved = move(objectionMoves, objection.state, 'rejectForm')
  if (!moved.ok) return moved
  const said = check([reasonGiven], { reason })
  if (!said.ok) return said
  const rejected = changed(objection, {
    state: moved.value,
    outcome: reason,
    replyDueOn: undefined,
    replyDueAt: undefined,
  })
  return accepted({ objection: rejected, entry: entryOf(rejected, reason, now) })
}

function entryOf(objection: Objection, reason: string, at: Instant): TimelineEntry | undefined {
  if (objection.kind === 'REPORT') return undefined
  const text = {
    zh: `形式不符，可补正一次：${reason}`,
    en: `Returned for its form; it may be corrected once: ${reason}`,
  }
  return {
    projectId: objection.projectId,
    at,
    event: 'objection.rejected-form',
    text,
    basis: basis.objection,
    isPublic: true,
  }
}
