import { accepted, check, type Instant, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Policies } from '../ground/policies.ts'
import type { AdvanceNotice } from '../notice/notice.ts'
import { type Suspended, suspend } from '../notice/suspend.ts'
import type { CalendarGround } from '../notice/window.ts'
import type { ProcurementProject } from '../project/project.ts'
import { moveFor } from '../project/reason-given.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
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
  policies: Pick<Policies, 'suspensionMax'>
  ground: CalendarGround
  now: Instant
}
export type Admitted = { objection: Objection; suspended?: Suspended; entry?: TimelineEntry }

/** The objection is in due form; one admitted as serious suspends its notice until it is decided (AC-07). */
export function admit(admitting: Admitting): Outcome<Admitted> {
  const { objection, project, notice, isSerious, reason, policies, ground, now } = admitting
  const fit = check([onlyObjectionsStop, inquiriesAreAnswered], admitting)
  if (!fit.ok) return fit
  const moved = moveFor(reason, objectionMoves, objection.state, isSerious ? 'admit' : 'review')
  if (!moved.ok) return moved
  const admitted = changed(objection, { state: moved.value, isBlocking: isSerious || objection.isBlocking })
  const entry = entryOf(admitted, reason, now)
  if (!isSerious || notice?.state !== 'OPEN') return accepted({ objection: admitted, entry })
  const suspended = suspend({ project, notice, by: 'OBJECTION', reason, policies, ground, now })
  return suspended.ok ? accepted({ objection: admitted, suspended: suspended.value, entry }) : suspended
}

/** Only an objection to the notice stops its clock (domain specification 4.6). */
const onlyObjectionsStop: Rule<Pick<Admitting, 'objection' | 'isSerious'>> = {
  code: 'INPUT_INVALID',
  basis: basis.objectionPath,
  field: ['outcome'],
  message: () => ({
    zh: '只有公示异议可以中止公示。',
    en: 'Only an objection to the notice suspends it.',
  }),
  holds: ({ objection, isSerious }) => !isSerious || objection.kind === 'NOTICE_OBJECTION',
}

/** An inquiry needs no admission (实施条例 art. 52). */
const inquiriesAreAnswered: Rule<Pick<Admitting, 'objection'>> = {
  code: 'INPUT_INVALID',
  basis: basis.inquiry,
  field: ['outcome'],
  message: () => ({
    zh: '询问无须受理，直接答复。',
    en: 'An inquiry is answered, without being admitted first.',
  }),
  holds: ({ objection }) => objection.kind !== 'INQUIRY',
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
