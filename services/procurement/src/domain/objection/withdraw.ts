import { accepted, type Instant, move, type Outcome } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { changed } from './changed.ts'
import type { Objection } from './objection.ts'
import { nothingRuns } from './periods.ts'
import { objectionMoves } from './states.ts'

export type Withdrawing = { objection: Objection; now: Instant }
export type Withdrawn = { objection: Objection; entry?: TimelineEntry }

/** The objector takes it back. A notice it had stopped stays suspended until somebody resumes it. */
export function withdraw({ objection, now }: Withdrawing): Outcome<Withdrawn> {
  const moved = move(objectionMoves, objection.state, 'withdraw')
  if (!moved.ok) return moved
  const withdrawn = changed(objection, {
    state: moved.value,
    decidedAt: now,
    ...nothingRuns,
  })
  return accepted({ objection: withdrawn, entry: entryOf(withdrawn, now) })
}

function entryOf(objection: Objection, at: Instant): TimelineEntry | undefined {
  if (objection.kind === 'REPORT') return undefined
  const text = { zh: '提出人撤回。', en: 'It was withdrawn by whoever raised it.' }
  return {
    projectId: objection.projectId,
    at,
    event: 'objection.withdrawn',
    text,
    basis: basis.objection,
    isPublic: true,
  }
}
