import { type Instant, move } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { passed } from './changed.ts'
import type { Objection } from './objection.ts'
import { nothingRuns } from './periods.ts'
import { objectionMoves } from './states.ts'

export type Lapsed = { objection: Objection; entry?: TimelineEntry }

/** A form that was returned and not put right in time is refused for good, with its reason (AC-57). Undefined when that is not due. */
export function lapse(objection: Objection, now: Instant): Lapsed | undefined {
  const { correctByAt } = objection
  if (!correctByAt || now.epochMilliseconds < correctByAt.epochMilliseconds) return undefined
  const moved = move(objectionMoves, objection.state, 'lapse')
  if (!moved.ok) return undefined
  const lapsed = passed(objection, {
    ...nothingRuns,
    state: moved.value,
    decidedAt: correctByAt,
    outcome: reasonOf(objection),
  })
  return { objection: lapsed, entry: entryOf(lapsed, correctByAt) }
}

/** What was wanting stays the reason; that nobody put it right is added. */
const reasonOf = ({ outcome, correctByOn }: Objection): string =>
  `${outcome ?? ''}（截至 ${correctByOn} 24:00 未补正，不予受理。Not put right in time: not admitted.）`

function entryOf(objection: Objection, at: Instant): TimelineEntry | undefined {
  if (objection.kind === 'REPORT') return undefined
  return {
    projectId: objection.projectId,
    at,
    event: 'objection.not-admitted',
    text: {
      zh: `截至 ${objection.correctByOn} 24:00 未补正形式，不予受理。`,
      en: `Its form was not put right by ${objection.correctByOn} 24:00: it is not admitted.`,
    },
    basis: basis.objection,
    isPublic: true,
  }
}
