import { type Actor, accepted, type Instant, move, type Outcome } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { Policies } from '../ground/policies.ts'
import type { AdvanceNotice } from '../notice/notice.ts'
import { type Suspended, suspend } from '../notice/suspend.ts'
import type { CalendarGround } from '../notice/window.ts'
import type { ProcurementProject } from '../project/project.ts'
import { reasonGiven } from '../project/reason-given.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { mayAnswer } from './authority.ts'
import { changed } from './changed.ts'
import type { Objection } from './objection.ts'
import { objectionMoves } from './states.ts'

export type Admitting = {
  objection: Objection
  project: ProcurementProject
  notice?: AdvanceNotice
  /** Serious objections stop the clock; others are reviewed while it runs. */
  isSerious: boolean
  reason: string
  actor: Actor
  policies: Pick<Policies, 'suspensionMax'>
  ground: CalendarGround
  now: Instant
}
export type Admitted = { objection: Objection; suspended?: Suspended; entry?: TimelineEntry }

/** The objection is in due form; one admitted as serious suspends its notice until it is decided (AC-07). */
export function admit(admitting: Admitting): Outcome<Admitted> {
  const { objection, project, notice, isSerious, reason, actor, policies, ground, now } = admitting
  const authority = check(mayAnswer, { actor, objection, project })
  if (!authority.ok) return authority
  const moved = move(objectionMoves, objection.state, isSerious ? 'admit' : 'review')
  if (!moved.ok) return moved
  const said = check([reasonGiven], { reason })
  if (!said.ok) return said
  const isBlocking = isSerious && objection.kind === 'NOTICE_OBJECTION'
  const admitted = changed(objection, { state: moved.value, isBlocking })
  const entry = entryOf(admitted, reason, now)
  if (!isBlocking || notice?.state !== 'OPEN') return accepted({ objection: admitted, entry })
  const suspended = suspend({ project, notice, by: 'OBJECTION', reason, policies, ground, now })
  return suspended.ok ? accepted({ objection: admitted, suspended: suspended.value, entry }) : suspended
}

function entryOf(objection: Objection, reason: string, at: Instant): TimelineEntry | undefined {
  if (objection.kind === 'REPORT') return undefined
  return {
    projectId: objection.projectId,
    at,
    event: 'objection.admitted',
    text: { zh: `受理：${reason}`, en: `Admitted: ${reason}` },
    basis: basis.objection,
    isPublic: true,
  }
}
